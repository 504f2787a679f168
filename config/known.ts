// What the tables of a configuration know: a row by its name, whatever the case, and the settings that rows make.
// Used by the evaluator. Apache's counterpart: ap_config_hash (server/config.c).
import { commandHelp } from "./commands.ts";
import { type Directive, type DirectiveTable, Refusal } from "./directive.ts";
import { lower } from "./lexer.ts";
import { nearest } from "./nearest.ts";
import { type Permit, permitsOf, type Written } from "./scope.ts";
import { sectionNames } from "./tree.ts";

export interface KnownRow {
  /** As the table spells it; messages say this. */
  readonly name: string;
  /** The name in the settings: the row's own, or the one it is an alias of. */
  readonly setting: string;
  readonly row: Directive<unknown>;
  /** What is wrong with the value of a section: the setting's own check, also for an alias. */
  readonly check: Directive<unknown>["check"];
  /** What it asks of its place. */
  readonly permits: readonly Permit[];
  /** Whose settings it goes to. */
  readonly of: "server" | "mpm";
}

/** Rows by name in small letters. */
export type Known = ReadonlyMap<string, KnownRow>;

function rowsOf(table: DirectiveTable, of: KnownRow["of"]) {
  return Object.entries(table).map(([name, row]): [string, KnownRow] => {
    const setting = row.aliasOf ?? name;
    return [lower(name), { name, setting, row, check: table[setting]?.check, permits: permitsOf(row), of }];
  });
}

export function knownRows(common: DirectiveTable, mpm: DirectiveTable): Known {
  return new Map([...rowsOf(common, "server"), ...rowsOf(mpm, "mpm")]);
}

type Rooted = (path: string) => string;

function initialOf(row: Directive<unknown>, rooted: Rooted): unknown {
  return row.rooted === true && typeof row.initial === "string" ? rooted(row.initial) : row.initial;
}

/** The main server's settings, or a model's: what was written, else the initial values. */
export function ownSettings(table: DirectiveTable, written: Readonly<Written>, rooted: Rooted): Written {
  return settingsOf(table, (name, row) => (Object.hasOwn(written, name) ? written[name] : initialOf(row, rooted)));
}

/** The settings of a virtual host that says nothing. */
export function inheritedSettings(table: DirectiveTable, main: Readonly<Written>, rooted: Rooted): Written {
  return settingsOf(table, (name, row) => (row.merge === "never" ? initialOf(row, rooted) : main[name]));
}

function settingsOf(table: DirectiveTable, value: (name: string, row: Directive<unknown>) => unknown): Written {
  const rows = Object.entries(table).filter(([, row]) => row.aliasOf === undefined);
  return Object.fromEntries(rows.map(([name, row]) => [name, value(name, row)]));
}

/** What is said of a name that no table has. */
export const misspelt = "perhaps misspelled or defined by a module not included in the server configuration";

/** The refusal of such a name, with the nearest one that there is. */
export function unknownName(name: string, known: Known): Refusal {
  const names = [
    ...Array.from(known.values(), (one) => one.name),
    ...commandHelp.map((one) => one.name),
    ...sectionNames,
  ];
  const kin = names.filter((one) => one.startsWith("<") === name.startsWith("<"));
  const suggestion = nearest(name, kin);
  const meant = suggestion === undefined ? "" : `; did you mean '${suggestion}'?`;
  return new Refusal(`Invalid command '${name}', ${misspelt}${meant}`);
}
