// What a graceful or restart cannot change: the model, and every directive whose row says that it takes a restart. They
// keep the value that the server was started with, with a warning each. Apache: AH00179 and its siblings.
import type { DirectiveTable } from "../../config/directive.ts";
import { directives, type ServerSettings } from "../directives.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { Mpm, Pool } from "../mpm/mpm.ts";
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
  const obstacle = fixedTenancy(before, after) ?? lostChildren(after, settled.pool);
  if (obstacle !== undefined) return obstacle;
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

/** What cannot change while children run as different users, since processes of the one before may still hold it. */
function fixedTenancy(before: Design, after: Design): string | undefined {
  const one = before.tenancy;
  const other = after.tenancy;
  if ((one === undefined) !== (other === undefined)) {
    return "ChildPerUserID cannot come or go while the server runs: stop and start it";
  }
  if (one === undefined || other === undefined) return undefined;
  if (JSON.stringify(before.identity) !== JSON.stringify(after.identity)) {
    return "User and Group cannot change while the server runs with ChildPerUserID: stop and start it";
  }
  const moved = [...other.owners].find(([name, owner]) => one.owners.has(name) && one.owners.get(name) !== owner);
  if (moved === undefined) return undefined;
  return `${moved[0]} cannot pass from one user's children to another's while the server runs: stop and start it`;
}

/** What is kept may bound the children of users to fewer than the tenancy of the new file counted on. */
function lostChildren({ tenancy, pool: wanted }: Design, pool: Pool): string | undefined {
  if (tenancy === undefined) return undefined;
  const left = new Map((pool.groups ?? []).map(({ name, children }) => [name, children]));
  const lost = (wanted.groups ?? []).some(({ name, children }) => {
    const now = left.get(name) ?? 0;
    return now < 0 || (now === 0 && children > 0);
  });
  if (!lost) return undefined;
  return "ServerLimit cannot change while the server runs, and leaves no children for those without a ChildPerUserID: stop and start it";
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
