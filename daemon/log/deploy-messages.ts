// The messages of deploys: what became of a generation's connections, upgrades of the server itself. Part of catalogue.ts.
import type { Account } from "../core/ledger.ts";
import { row } from "./message.ts";

export const deployMessages = {
  HN00260: row(
    "core",
    "notice",
    (generation: number, { accepted, finished, closedByPeer, aborted, lost }: Account) =>
      `generation ${generation} is gone: ${accepted} connections: ${finished} finished, ${closedByPeer} closed by the peer, ${aborted} cut, ${lost} lost`,
  ),
  HN00261: row(
    "core",
    "warn",
    (connections: number, seconds: number) =>
      `GracefulShutdownTimeout (${seconds} s) is over: ${connections} connections were cut`,
  ),
  HN00262: row("core", "notice", (command: string) => `upgrade requested: this process becomes ${command}`),
  HN00263: row(
    "core",
    "notice",
    (program: string, generation: number, children: number) =>
      `${program} has taken over generation ${generation} with ${children} children`,
  ),
  HN00264: row(
    "core",
    "error",
    (reason: string) => `the program that should have taken over could not, and this one goes on: ${reason}`,
  ),
} as const;
