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
  // A command may come before everybody who wants to know of it is listening: a child can be told to leave while it starts.
  const commands: Command[] = [];
  lines.on("line", (line) => commands.push(JSON.parse(line) as Command));
  return {
    report: (report, sent) => socket.write(`${JSON.stringify(report)}\n`, () => sent?.()),
    onCommand(handle) {
      for (const command of commands) handle(command);
      lines.on("line", () => handle(commands.at(-1) as Command));
    },
    onEnd: (handle) => socket.on("close", handle),
  };
}
