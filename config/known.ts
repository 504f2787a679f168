// What the tables of a configuration know: a row by its name, whatever the case, and the settings that rows make.
// Used by the evaluator. Apache's counterpart: ap_config_hash (server/config.c).
import type { Directive, DirectiveTable } from "./directive.ts";
import { lower } from "./lexer.ts";
import { mergeValue } from "./merge.ts";

export interface KnownRow {
  /** As the table spells it; messages say this. */
  readonly name: string;
  /** The name in the settings: the row's own, or the one it is an alias of. */
  readonly setting: string;
  readonly row: Directive<unknown>;
  /** Whose settings it goes to. */
  readonly of: "server" | "mpm";
}

/** Rows by name in small letters. */
export type Known = ReadonlyMap<string, KnownRow>;

function known(table: DirectiveTable, of: KnownRow["of"]) {
  return Object.entries(table).map(([name, row]): [string, KnownRow] => [
    lower(name),
    { name, setting: row.aliasOf ?? name, row, of },
  ]);
}

export function knownRows(common: DirectiveTable, mpm: DirectiveTable): Known {
  return new Map([...known(common, "server"), ...known(mpm, "mpm")]);
}

/** What was written in one section, by the name in the settings. */
export type Written = ReadonlyMap<string, unknown>;

type Rooted = (path: string) => string;

function initialOf(row: Directive<unknown>, rooted: Rooted): unknown {
  return row.rooted === true && typeof row.initial === "string" ? rooted(row.initial) : row.initial;
}

/** The main server's settings, or a model's: what was written, else the initial values. */
export function ownSettings(table: DirectiveTable, written: Written, rooted: Rooted): Record<string, unknown> {
  return settingsOf(table, (name, row) => (written.has(name) ? written.get(name) : initialOf(row, rooted)));
}

/** What was written of the rows of a table. */
export function writtenOf(table: DirectiveTable, written: Written): Record<string, unknown> {
  return Object.fromEntries([...written].filter(([name]) => name in table));
}

/** A virtual host's settings: what was written in it, met with the main server's. */
export function hostSettings(
  table: DirectiveTable,
  main: Readonly<Record<string, unknown>>,
  written: Written,
  rooted: Rooted,
): Record<string, unknown> {
  return settingsOf(table, (name, row) => {
    if (written.has(name)) return mergeValue(row, main[name], written.get(name));
    return row.merge === "never" ? initialOf(row, rooted) : main[name];
  });
}

function settingsOf(table: DirectiveTable, value: (name: string, row: Directive<unknown>) => unknown) {
  const settings: Record<string, unknown> = {};
  for (const name in table) {
    const row = table[name];
    if (row !== undefined && row.aliasOf === undefined) settings[name] = value(name, row);
  }
  return settings;
}
