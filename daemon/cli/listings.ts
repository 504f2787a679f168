// What -l, -M, -L and -V print. Apache: ap_show_modules, ap_show_directives, show_compile_settings (server/).
import type { Directive } from "../../config/directive.ts";
import { directives } from "../directives.ts";
import { modules } from "../modules.ts";
import { compiledIn, defaultMpm, mpmFiles, mpms } from "../mpm/index.ts";
import type { Design } from "../parent/design.ts";
import { built, packageRoot, serverVersion } from "./version.ts";

const usual = defaultMpm(process.platform);

/** -l: what is compiled in, with the model that a configuration gets when it loads none. -M (with a design): what is loaded. */
export function listModules(design: Design | undefined): string {
  if (design === undefined) {
    const files = [...modules.map(({ file }) => file), mpmFiles[usual] ?? ""];
    return `Compiled in modules:\n${files.map((file) => `  ${file}\n`).join("")}`;
  }
  const names = [
    ...modules.map(({ name }) => `${name}_module (static)`),
    `mpm_${design.mpm.name}_module (${compiledIn === undefined ? "shared" : "static"})`,
  ];
  return `Loaded Modules:\n${names.map((name) => ` ${name}\n`).join("")}`;
}

/** -L: every directive with its help and where it may stand. */
export function listDirectives(): string {
  const common = Object.entries(directives).map(([name, row]) => describe(name, row, ""));
  const own = mpms.flatMap((mpm) =>
    Object.entries(mpm.directives).map(([name, row]) => describe(name, row, ` (${mpmFiles[mpm.name]})`)),
  );
  return [...common, ...own].join("");
}

function describe(name: string, row: Pick<Directive<unknown>, "help" | "contexts">, origin: string): string {
  const places = {
    server: "server config",
    vhost: "<VirtualHost>",
    directory: "<Directory>, <Location>, <Files>",
  } as const;
  return `${name}${origin}\n\t${row.help}\n\tAllowed in ${row.contexts.map((context) => places[context]).join(", ")}\n`;
}

/** -V. */
export function settingsReport(): string {
  return [
    `Server version: ${serverVersion()}`,
    `Server built:   ${built()}`,
    `Server loaded:  Node.js ${process.version}, V8 ${process.versions.v8}, libuv ${process.versions.uv}`,
    `Architecture:   64-bit`,
    `Server MPM:     ${usual}`,
    `Server compiled with....`,
    ` -D HTTPD_ROOT="${packageRoot.replace(/\/$/, "")}"`,
    ` -D DEFAULT_PIDLOG="logs/httpd.pid"`,
    ` -D DEFAULT_ERRORLOG="logs/error_log"`,
    ` -D SERVER_CONFIG_FILE="httpd.conf"`,
    ` -D MPMS="${mpms.map(({ name }) => name).join(" ")}"`,
    "",
  ].join("\n");
}
