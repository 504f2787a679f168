// The multi-processing modules that can be in the server, as `httpd -l` and LoadModule know them. A new model is one
// file in this folder and one line here.
import { event } from "./event.ts";
import type { Mpm } from "./mpm.ts";
import { prefork } from "./prefork.ts";
import { worker } from "./worker.ts";

export const mpms: readonly Mpm[] = [prefork, worker, event];

/** The model of this name, as in `mpm_NAME_module`. */
export function mpmNamed(name: string): Mpm | undefined {
  return mpms.find((mpm) => mpm.name === name);
}

/** The model of a server whose configuration loads none: Apache's default on Unix. */
export const defaultMpm = "prefork";
