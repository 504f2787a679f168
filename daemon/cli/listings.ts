// What -l, -M, -L and -V print. Apache: ap_show_modules, ap_show_directives, show_compile_settings (server/).
import { commandHelp } from "../../config/commands.ts";
import type { Directive, DirectiveTable } from "../../config/directive.ts";
import { languageRelease } from "../../config/if-version.ts";
import { everywhere } from "../../config/kinds.ts";
import { handoverVersion } from "../core/handover.ts";
import { moduleTables } from "../directives.ts";
import { packageRoot } from "../installation.ts";
import { modules } from "../modules.ts";
import { compiledIn, defaultMpm, mpmFiles, mpmNamed, mpms } from "../mpm/index.ts";
import type { Design } from "../parent/design.ts";
import type { ReadDesign } from "../parent/read-design.ts";
import { built, serverVersion } from "./version.ts";

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
  const common = moduleTables.flatMap(({ module, table }) =>
    Object.entries(table as DirectiveTable).map(([name, row]) => describe(name, row, ` (${fileOf(module)})`)),
  );
  const reading = commandHelp.map(({ name, help }) => describe(name, { help, contexts: everywhere }, " (core.c)"));
  const own = mpms.flatMap((mpm) =>
    Object.entries(mpm.directives).map(([name, row]) => describe(name, row, ` (${mpmFiles[mpm.name]})`)),
  );
  return [...reading, ...common, ...own].join("");
}

/** "mod_alias" is mod_alias.c, "core" is core.c, as `-l` has them; what all models have in common is the core's. */
function fileOf(module: string): string {
  return modules.find(({ name, file }) => file === `${module}.c` || name === module)?.file ?? "core.c";
}

function describe(name: string, { help, contexts }: Pick<Directive<unknown>, "help" | "contexts">, origin: string) {
  return `${name}${origin}\n\t${help}\n\tAllowed in *.conf ${places(contexts)}\n`;
}

/** Apache's three ways of saying where, and a fourth: it tells only by an error that a directive is the main server's. */
function places(contexts: Directive<unknown>["contexts"]): string {
  const inside = contexts.includes("directory");
  if (inside && contexts.includes("server")) return "anywhere";
  if (inside) return "only inside <Directory>, <Files>, <Location>, or <If>";
  const main = contexts.includes("vhost") ? "" : ", nor in <VirtualHost>";
  return `only outside <Directory>, <Files>, <Location>, or <If>${main}`;
}

/** -V: of a configuration that is wrong, as of one that is right. */
export function settingsReport(read: Pick<ReadDesign, "facts"> & { readonly design?: Design }): string {
  return [
    `Server version: ${serverVersion()}`,
    `Server built:   ${built()}`,
    `Server's Configuration Language: Apache ${languageRelease.join(".")}`,
    `Server loaded:  Node.js ${process.version}, V8 ${process.versions.v8}, libuv ${process.versions.uv}`,
    `Architecture:   ${process.arch.endsWith("64") ? "64" : "32"}-bit`,
    ...mpmReport(read),
    `Server compiled with....`,
    ` -D HTTPD_ROOT="${packageRoot.replace(/\/$/, "")}"`,
    ` -D DEFAULT_PIDLOG="logs/httpd.pid"`,
    ` -D DEFAULT_ERRORLOG="logs/error_log"`,
    ` -D SERVER_CONFIG_FILE="httpd.conf"`,
    ` -D HANDOVER="${handoverVersion}"`,
    ` -D MPMS="${mpms.map(({ name }) => name).join(" ")}"`,
    "",
  ].join("\n");
}

const count = (which: "fixed" | "elastic") => (which === "fixed" ? "fixed" : "variable");

function mpmReport({ design, facts }: Parameters<typeof settingsReport>[0]): readonly string[] {
  const mpm = design?.mpm ?? compiledIn ?? mpmNamed(facts.mpm ?? usual);
  if (mpm === undefined) return ["Server MPM:     "];
  const pool = design?.pool ?? mpm.settle(initialValues(mpm.directives) as never).pool;
  const threads = pool.worker === "thread" ? `yes (${count(pool.workers)} thread count)` : "no";
  return [
    `Server MPM:     ${mpm.name}`,
    `  threaded:     ${threads}`,
    `    forked:     yes (${count(pool.processes)} process count)`,
  ];
}

function initialValues(rows: DirectiveTable): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rows).map(([name, { initial }]) => [name, initial]));
}
