// Which multi-processing modules are in the server and which one it gets, as `httpd -l`, LoadModule and the reader of
// httpd.conf ask. Used by whoever makes a design or a listing.
import { compiledIn, models, mpmFiles } from "./list.ts";
import type { Mpm } from "./mpm.ts";

export { compiledIn, mpmFiles };
export const mpms: readonly Mpm[] = models;

/** The model of this name, as in `mpm_NAME_module`. */
export function mpmNamed(name: string): Mpm | undefined {
  return mpms.find((mpm) => mpm.name === name);
}

/** The default model by system, from the manual of Apache 2.0; the keys are Node's process.platform. */
const usual: Readonly<Record<string, string>> = {
  beos: "beos",
  haiku: "beos",
  netware: "netware",
  os2: "mpmt_os2",
  win32: "winnt",
};

/** The model of a server whose configuration loads none: the one compiled in, else the system's. Unix has prefork. */
export function defaultMpm(platform: string): string {
  return compiledIn?.name ?? usual[platform] ?? "prefork";
}
