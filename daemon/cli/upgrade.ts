// `httpdctl upgrade`: the running server becomes the version of this software that this command belongs to, under the
// Node that runs this command or that --node names.
import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { ask } from "../control/client.ts";
import { httpdCommand } from "../installation.ts";
import type { FoundPlaces } from "../parent/places.ts";
import { findServer } from "./find-server.ts";
import { failed, outcomeOf, type Outcome } from "./verbs.ts";

export async function upgrade(places: FoundPlaces, wantedNode: string | undefined): Promise<Outcome> {
  const { controlSocket, wrong } = places;
  const found = await findServer(places);
  if (found.state !== "running") return failed(wrong ?? "httpd is not running");
  const node = wantedNode === undefined ? process.execPath : find(wantedNode);
  if (node === undefined) return failed(`upgrade refused: ${wantedNode} is no program that can be run`);
  const reply = await ask(controlSocket, "upgrade", new URLSearchParams({ node, program: httpdCommand }).toString());
  if (reply.reached) return outcomeOf("upgrade", found.pid, reply.status, reply.body);
  return failed(`httpd (pid ${found.pid}) runs, but ${controlSocket} does not answer (${reply.code})`);
}

/** A name without a slash is looked for as the shell does. */
function find(name: string): string | undefined {
  const folders = name.includes("/") ? ["."] : (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => resolve(join(name.startsWith("/") ? "/" : folder, name))).find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
