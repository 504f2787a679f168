// The command line of httpd and httpdctl: one table of options, read as getopt reads it, and the usage text from the
// same table. Apache: main.c (AP_SERVER_BASEARGS, usage).

interface Option {
  /** What follows the letter; undefined: nothing. */
  readonly value?: string;
  readonly help: string;
}

/** In the order of the usage. */
export const options = {
  D: { value: "name", help: "define a name for use in <IfDefine name> directives" },
  d: { value: "directory", help: "specify an alternate initial ServerRoot" },
  f: { value: "file", help: "specify an alternate ServerConfigFile" },
  C: { value: '"directive"', help: "process directive before reading config files" },
  c: { value: '"directive"', help: "process directive after reading config files" },
  k: { value: "verb", help: "start, restart, graceful, graceful-stop or stop the server" },
  e: { value: "level", help: "show startup errors of level (see LogLevel)" },
  E: { value: "file", help: "log startup errors to file" },
  v: { help: "show version number" },
  V: { help: "show compile settings" },
  h: { help: "list available command line options (this page)" },
  l: { help: "list compiled in modules" },
  L: { help: "list available configuration directives" },
  S: { help: "a synonym for -t -D DUMP_VHOSTS -D DUMP_RUN_CFG" },
  M: { help: "a synonym for -t -D DUMP_MODULES" },
  t: { help: "run syntax check for config files" },
  T: { help: "start without DocumentRoot(s) check" },
  X: { help: "debug mode (only one worker, do not detach)" },
} as const satisfies Record<string, Option>;

/** What -D makes the command print in place of what it would do. */
export const dumpNames = {
  DUMP_VHOSTS: "show parsed vhost settings",
  DUMP_RUN_CFG: "show parsed run settings",
  DUMP_MODULES: "show all loaded modules",
  DUMP_INCLUDES: "show all included configuration files",
} as const;
export type DumpName = keyof typeof dumpNames;

export type Letter = keyof typeof options;

export interface CommandLine {
  /** Values of each letter that was given, in order; an empty list for one without a value. D has what others define too. */
  readonly given: Readonly<Partial<Record<Letter, readonly string[]>>>;
  readonly words: readonly string[];
}

/** Reads arguments up to a letter of `last`. A string says what is wrong with them, as getopt does. */
export function parseArguments(args: readonly string[], last: readonly Letter[] = []): CommandLine | string {
  const given: Partial<Record<Letter, string[]>> = {};
  const words: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith("-") || arg === "-") {
      words.push(arg);
      continue;
    }
    const wrong = readLetters(arg.slice(1), rest, given, last);
    if (wrong !== undefined) return wrong;
    if (last.some((letter) => given[letter] !== undefined)) return { given, words };
  }
  return { given, words };
}

function readLetters(
  letters: string,
  rest: string[],
  given: Partial<Record<Letter, string[]>>,
  last: readonly Letter[],
): string | undefined {
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    if (!isLetter(letter)) return `illegal option -- ${letter}`;
    const values = (given[letter] ??= []);
    if (last.includes(letter)) return undefined;
    const implied = defining[letter];
    if (implied !== undefined) (given.D ??= []).push(...implied);
    if (!("value" in options[letter])) continue;
    const attached = letters.slice(at + 1);
    const value = attached === "" ? rest.shift() : attached;
    if (value === undefined) return `option requires an argument -- ${letter}`;
    values.push(value);
    return undefined;
  }
  return undefined;
}

function isLetter(letter: string): letter is Letter {
  return Object.hasOwn(options, letter);
}

/** Names that options define besides those of -D: what <IfDefine> finds, as in Apache. */
const defining: Readonly<Partial<Record<Letter, readonly string[]>>> = {
  X: ["DEBUG"],
  S: ["DUMP_VHOSTS", "DUMP_RUN_CFG"],
  M: ["DUMP_MODULES"],
};

/** What is to be printed, in the order in which Apache prints. */
export function dumpsOf({ given }: CommandLine): readonly DumpName[] {
  const defined = given.D ?? [];
  return (Object.keys(dumpNames) as DumpName[]).filter((name) => defined.includes(name));
}

export function usage(program: string): string {
  const rows = Object.entries(options) as [Letter, Option][];
  const form = ([letter, { value }]: [Letter, Option]) => `-${letter}${value === undefined ? "" : ` ${value}`}`;
  const bracketed = (part: [Letter, Option][]) => part.map((row) => `[${form(row)}]`).join(" ");
  const valued = rows.filter(([, { value }]) => value !== undefined);
  const brief = [valued.slice(0, 3), valued.slice(3), rows.filter(([, { value }]) => value === undefined)];
  const indent = " ".repeat(`Usage: ${program} `.length);
  const help = [
    ...rows.map((row): [string, string] => [form(row), row[1].help]),
    ...Object.entries(dumpNames).map(([name, text]): [string, string] => [`-t -D ${name}`, text]),
  ];
  return [
    `Usage: ${program} ${brief.map(bracketed).join(`\n${indent}`)}`,
    "Options:",
    ...help.map(([left, text]) => `  ${left.padEnd(19)} : ${text}`),
    "",
  ].join("\n");
}
