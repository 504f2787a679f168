// Every directive with all that its row says, and with the module and the models that have it. Used by `httpd -L` and by
// scripts/reference.ts, which writes the reference documents.
import { commandHelp } from "../config/commands.ts";
import type { Directive, DirectiveTable } from "../config/directive.ts";
import { moduleTables } from "./directives.ts";
import { mpms } from "./mpm/index.ts";

export interface Entry {
  readonly name: string;
  /** "core", "mod_alias", "mpm_event". */
  readonly module: string;
  /** The models that have it; undefined: whatever the model. */
  readonly models: readonly string[] | undefined;
  readonly row: Directive<unknown>;
}

const commonEntries = moduleTables.flatMap(({ module, table }) =>
  Object.entries(table as DirectiveTable).map(([name, row]): Entry => ({ name, module, models: undefined, row })),
);

/** The rows of models: those of several models are one entry where they say the same. */
function modelEntries(): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const mpm of mpms) {
    for (const [name, row] of Object.entries(mpm.directives)) {
      const key = `${name} ${JSON.stringify(row.initial)} ${row.help}`;
      const before = found.get(key);
      found.set(key, { name, module: "mpm", models: [...(before?.models ?? []), mpm.name], row });
    }
  }
  return [...found.values()];
}

const order = (a: Entry, b: Entry): number => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);

/** All of them, by name. */
export const entries: readonly Entry[] = [...commonEntries, ...modelEntries()].toSorted(order);

/** Those that are carried out while the files are read. */
export const reading = commandHelp.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

/** Where a row may stand, in the words of Apache's manual. */
export function contextsOf({ contexts, override }: Directive<unknown>): readonly string[] {
  const names = { server: "server config", vhost: "virtual host", directory: "directory" } as const;
  return [...contexts.map((context) => names[context]), ...(override === undefined ? [] : [".htaccess"])];
}

/** What it is worth when absent, as it would be written; undefined where that is nothing that can be written. */
export function defaultOf({ initial, absent }: Directive<unknown>): string | undefined {
  if (absent !== undefined) return absent;
  if (typeof initial === "boolean") return initial ? "On" : "Off";
  if (typeof initial === "number" || typeof initial === "string") return String(initial);
  if (Array.isArray(initial) && initial.length > 0 && initial.every((one) => typeof one !== "object")) {
    return initial.join(" ");
  }
  return undefined;
}
