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
} as const;
