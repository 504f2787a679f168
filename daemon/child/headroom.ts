// Descriptors that are left. A child that is nearly out of them stops accepting: once it is out, libuv would accept and
// close whatever waits in the kernel's queue, where other children could still serve it. Seen by the numbers of new
// descriptors, which are the lowest that are free: no look costs anything on the way of a connection. Used by child/run.ts.
import { closeSync } from "node:fs";
import { dup, SystemError } from "../os/libc.ts";

/** So many are left for files, sockets to databases and the like. */
export function reserveOf(limit: number): number {
  return Math.max(16, Math.min(64, Math.floor(limit / 8)));
}

/** One in so many connections is noticed: to ask a handle for its descriptor is slow. Fewer than any reserve. */
export const noticeEvery = 8;

export class Headroom {
  private readonly most: number;
  private readonly sample: number;
  private tight = false;

  /** `sample` is any descriptor that is open. */
  constructor(limit: number, sample: number) {
    this.most = limit - reserveOf(limit);
    this.sample = sample;
  }

  get isEnough(): boolean {
    return !this.tight;
  }

  /** A connection came with this descriptor. */
  noticed(fd: number): void {
    if (fd >= this.most) this.tight = true;
  }

  /** Looks again whether there are enough; does nothing while there are. */
  look(): void {
    if (!this.tight) return;
    const lowest = dup(this.sample);
    if (lowest instanceof SystemError) return;
    closeSync(lowest);
    this.tight = lowest >= this.most;
  }
}
