// Loads the applications that NodeApp names, whatever form their files have, and ends them. Used by the child and its
// threads; the parent never loads an application. The models are Passenger's loader, which captures listen(), and
// mod_wsgi. The parts are in application/: capture (listen), process (send, exit, signals), form (what was exported).
import type { Level } from "../../config/configuration.ts";
import type { Application } from "../http/module.ts";
import { installListenHook } from "./application/capture.ts";
import { LoadFailure } from "./application/failure.ts";
import { load } from "./application/load.ts";
import { installProcessHooks } from "./application/process.ts";
import { shutdown } from "./application/shutdown.ts";
import { prepareFetch } from "./application/form.ts";

export { LoadFailure };
export { stopFollowing } from "./application/context.ts";
export { announceDrain } from "./application/shutdown.ts";
export { endProcess, sendToParent } from "./application/process.ts";

export interface LoadOptions {
  /** What makes an application ready that exports nothing: its listen(), or process.send("ready") (NodeAppReady). */
  readonly ready: "listen" | "message";
  /** Milliseconds to wait for that once the file has been evaluated. */
  readonly patience: number;
  /** NODE_APP_INSTANCE: a small number that no other living worker has. */
  readonly instance?: number;
  /** Where to say what the application asked for and did not get. */
  readonly log: (level: Level, text: string) => void;
}

/** Reads what is otherwise read when an application needs it: for a process that is about to drop its privileges. */
export const readAhead = prepareFetch;

/**
 * To be called once in a process or thread before the first loadApplication: puts the hooks in place. `sendToParent` is
 * then the way to talk to the parent, since process.send belongs to the applications.
 */
export function prepareApplications(): void {
  installListenHook();
  installProcessHooks();
}

/** Loads one file. Applications are to be loaded one after the other, since a listen() belongs to the one being loaded. */
export function loadApplication(file: string, options: LoadOptions): Promise<Application | LoadFailure> {
  return load(file, options);
}

/**
 * Tells applications that the end has come, as PM2 does: SIGINT to those that listen for it (else SIGTERM), the message
 * "shutdown" to those that listen for messages; then waits until each has called process.exit or closed its server, at
 * most `graceMs`. Applications that listen for nothing end at once. The process lives on: exiting is the caller's.
 */
export function shutdownApplications(apps: readonly Application[], graceMs = 1600): Promise<void> {
  return shutdown(apps, graceMs);
}
