// A child's line to its parent: commands come in, reports go out, and its end means that the parent is gone. The real
// one is the socket pair that the parent gave (core/protocol.ts); `httpd -X` has a parent in the same process.
import net from "node:net";
import { createInterface } from "node:readline";
import type { Command, Report } from "../core/protocol.ts";

export interface ParentLink {
  readonly report: (report: Report, sent?: () => void) => void;
  readonly onCommand: (handle: (command: Command) => void) => void;
  readonly onEnd: (handle: () => void) => void;
}

export function linkOver(fd: number): ParentLink {
  const socket = new net.Socket({ fd, readable: true, writable: true });
  const lines = createInterface({ input: socket });
  // An error on the line is its end; "close" follows.
  socket.on("error", () => {});
  return {
    report: (report, sent) => socket.write(`${JSON.stringify(report)}\n`, () => sent?.()),
    onCommand: (handle) => lines.on("line", (line) => handle(JSON.parse(line) as Command)),
    onEnd: (handle) => socket.on("close", handle),
  };
}
