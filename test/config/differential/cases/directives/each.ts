// Makes cases of directives from tables: a name with the arguments that are to be asked. Used by the tables beside it.
import { type Case, lines } from "../../case.ts";

/** Names, each with rows of arguments that differ in one thing; "" is none. */
export type Table = Readonly<Record<string, readonly string[]>>;

/** Each line alone, then none, "", one word and nine words for every name. */
export function each(table: Table, around: Partial<Case> = {}): readonly Case[] {
  return Object.entries(table).flatMap(([name, rows]) => {
    const all = [...new Set(["", '""', "x", "1 2 3 4 5 6 7 8 9", ...rows])];
    return all.map((args): Case => {
      const line = `${name} ${args}`.trimEnd();
      return { ...around, asks: `${around.model ?? ""} ${line}, then Foo`.trim(), text: lines(line, "Foo") };
    });
  });
}

const places = ["<Directory /a>", "<Location /a>", "<Files a>", "<VirtualHost *:80>", "<If true>"];

/** The first row of each name in every section. */
export function placed(table: Table): readonly Case[] {
  return Object.entries(table).flatMap(([name, [args = ""]]) =>
    places.map((place): Case => {
      const line = `${name} ${args}`.trimEnd();
      const end = `</${/^<(\w+)/.exec(place)?.[1]}>`;
      return { asks: `${line} within ${place}`, text: lines(place, line, "Foo", end) };
    }),
  );
}
