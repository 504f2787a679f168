// Everything that is in the server besides its multi-processing module: what `httpd -l` and `-M` print, what LoadModule
// accepts and <IfModule> knows. HTTP modules join by their own list (http/modules/index.ts).
import { modules as httpModules } from "./http/modules/index.ts";

export interface ServerModule {
  /** "core", "alias". */
  readonly name: string;
  /** As `httpd -l` prints it. */
  readonly file: string;
}

const base: readonly ServerModule[] = [
  { name: "core", file: "core.c" },
  { name: "so", file: "mod_so.c" },
  { name: "http", file: "http_core.c" },
  ...["watchdog", "version", "unixd", "macro"].map((name) => ({ name, file: `mod_${name}.c` })),
];

export const modules: readonly ServerModule[] = [
  ...base,
  ...httpModules.map(({ name }) => ({ name, file: `mod_${name}.c` })),
];
