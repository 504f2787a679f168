// What a graceful or restart cannot change: the model, and every directive whose row says that it takes a restart. They
// keep the value that the server was started with, with a warning each. Apache: AH00179 and its siblings.
import type { DirectiveTable } from "../../config/directive.ts";
import { directives, type ServerSettings } from "../directives.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { Mpm } from "../mpm/mpm.ts";
import type { Design } from "./design.ts";

type Values = Readonly<Record<string, unknown>>;

/** The new design with the old values of what is fixed; a string when it cannot be at all. */
export function keepFixed(
  before: Design,
  after: Design,
): { readonly design: Design; readonly notes: readonly Note[] } | string {
  if (before.mpm !== after.mpm) {
    return `the multi-processing module cannot change from ${before.mpm.name} to ${after.mpm.name} while the server runs: stop and start it`;
  }
  const notes: Note[] = [];
  const kept = keep(directives, {}, before.configuration.server.settings, after.configuration.server.settings, notes);
  const wanted = keep(after.mpm.directives, after.mpm.announcements.kept, before.mpmSettings, after.mpmSettings, notes);
  const settled = after.mpm.settle(wanted as never);
  const server = { ...after.configuration.server, settings: kept as ServerSettings };
  const design: Design = {
    ...after,
    configuration: { ...after.configuration, server },
    mpmSettings: settled.settings as Values,
    pool: settled.pool,
    identity: before.identity,
  };
  return { design, notes };
}

type Kept = Mpm["announcements"]["kept"];

function keep(table: DirectiveTable, kept: Kept, before: Values, after: Values, notes: Note[]): Values {
  const result: Record<string, unknown> = { ...after };
  for (const [name, row] of Object.entries(table)) {
    // What the program before an upgrade did not know it did not fix either.
    if (!(name in before)) continue;
    if (row.takes !== "restart" || JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
    notes.push(keptNote(kept[name], name, after[name], before[name]));
    result[name] = before[name];
  }
  return result;
}

function keptNote(id: Kept[string] | undefined, name: string, value: unknown, original: unknown): Note {
  if (id !== undefined) return note(id, Number(value), Number(original));
  return note("HN00208", name, shown(value), shown(original));
}

function shown(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
