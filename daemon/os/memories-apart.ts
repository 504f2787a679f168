// One memory made of many: where children run as different users, each user's children map a memory of their own, which
// nobody else can write or read, and the parent sees the slots of all of them side by side, as if there were one. Used by
// scoreboard-memory.ts and telemetry-memory.ts.
import { closeSync, fchmodSync, ftruncateSync } from "node:fs";
import type { HandedGroup } from "../core/handover.ts";
import { mapOver, memoryFile, sealSize, SystemError } from "./libc.ts";

/** A multiple of the size of a page: 64 KiB is the largest that Linux has on the machines of Node. */
export const page = 65_536;

/** Where a slot stands in the memory, in bytes. */
export interface SlotPlace {
  readonly start: number;
  readonly bytes: number;
}

export interface Placed {
  /** The descriptor of the group's memory. */
  readonly fd: number;
  /** "moved": another group's memory stood in this slot so far. */
  readonly slot: "kept" | "moved";
}

export class MemoriesApart {
  private readonly name: string;
  private readonly memory: ArrayBuffer;
  private readonly placeOf: (slot: number) => SlotPlace;
  private readonly descriptors = new Map<string, number>();
  /** Whose memory stands in each slot. */
  private readonly groups = new Map<number, string>();

  constructor(name: string, memory: ArrayBuffer, placeOf: (slot: number) => SlotPlace) {
    this.name = name;
    this.memory = memory;
    this.placeOf = placeOf;
  }

  /** Lets a slot be one of this group's from now on; a text is why it cannot. */
  place(slot: number, group: string): Placed | string {
    const fd = this.descriptorOf(group);
    if (typeof fd === "string" || this.groups.get(slot) === group) {
      return typeof fd === "string" ? fd : { fd, slot: "kept" };
    }
    return this.map(slot, group, fd) ?? { fd, slot: "moved" };
  }

  /** The memory of each group, for a program that takes over. */
  get handed(): readonly HandedGroup[] {
    const slotsOf = (group: string) => [...this.groups].filter(([, one]) => one === group).map(([slot]) => slot);
    return [...this.descriptors].map(([group, fd]) => ({ group, fd, slots: slotsOf(group) }));
  }

  /** As the program before had them; a text is why that cannot be. */
  resume(groups: readonly HandedGroup[]): string | undefined {
    for (const { group, fd, slots } of groups) {
      this.descriptors.set(group, fd);
      for (const slot of slots) {
        const failed = this.map(slot, group, fd);
        if (failed !== undefined) return failed;
      }
    }
    return undefined;
  }

  release(): void {
    for (const fd of this.descriptors.values()) closeSync(fd);
  }

  private map(slot: number, group: string, fd: number): string | undefined {
    const { start, bytes } = this.placeOf(slot);
    // Beyond the memory it would be something else's that is mapped over.
    const within = Number.isSafeInteger(slot) && slot >= 0 && start + bytes <= this.memory.byteLength;
    const failed = within ? mapOver(this.memory, start, bytes, fd)?.message : `there is no slot ${slot}`;
    if (failed !== undefined) return `cannot map the ${this.name}: ${failed}`;
    this.groups.set(slot, group);
    return undefined;
  }

  private descriptorOf(group: string): number | string {
    const known = this.descriptors.get(group);
    if (known !== undefined) return known;
    const fd = sharedFile(this.name, this.memory.byteLength);
    if (typeof fd === "number") this.descriptors.set(group, fd);
    return fd;
  }
}

/** An anonymous file that nobody else can open and nobody can cut: who holds it could end whoever has it mapped. */
export function sharedFile(name: string, bytes: number): number | string {
  const fd = memoryFile(name);
  if (fd instanceof SystemError) return `cannot create the ${name}: ${fd.message}`;
  fchmodSync(fd, 0o600);
  ftruncateSync(fd, bytes);
  sealSize(fd);
  return fd;
}
