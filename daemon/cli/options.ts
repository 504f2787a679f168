// The command line of httpd and httpdctl: one table of options, read as getopt reads it, and the usage text from the
// same table. Apache: main.c (AP_SERVER_BASEARGS, usage).

interface Option {
  /** What follows the letter; undefined: nothing. */
  readonly value?: string;
  readonly help: string;
}

export const options = {
  D: { value: "name", help: "define a name for use in <IfDefine name> directives" },
  d: { value: "directory", help: "specify an alternate initial ServerRoot" },
  f: { value: "file", help: "specify an alternate ServerConfigFile" },
  C: { value: '"directive"', help: "process directive before reading config files" },
  c: { value: '"directive"', help: "process directive after reading config files" },
  k: { value: "start|restart|graceful|graceful-stop|stop", help: "start or signal the server" },
  v: { help: "show version number" },
  V: { help: "show compile settings" },
  h: { help: "list available command line options (this page)" },
  l: { help: "list compiled in modules" },
  L: { help: "list available configuration directives" },
  M: { help: "list all loaded modules" },
  t: { help: "run syntax check for config files" },
  X: { help: "debug mode (only one worker, do not detach)" },
} as const satisfies Record<string, Option>;

export type Letter = keyof typeof options;

export interface CommandLine {
  /** Values of each letter that was given, in order; an empty list for one without a value. */
  readonly given: Readonly<Partial<Record<Letter, readonly string[]>>>;
  readonly words: readonly string[];
}

/** Reads arguments. A string says what is wrong with them, as getopt does. */
export function parseArguments(args: readonly string[]): CommandLine | string {
  const given: Partial<Record<Letter, string[]>> = {};
  const words: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith("-") || arg === "-") {
      words.push(arg);
      continue;
    }
    const wrong = readLetters(arg.slice(1), rest, given);
    if (wrong !== undefined) return wrong;
  }
  return { given, words };
}

function readLetters(letters: string, rest: string[], given: Partial<Record<Letter, string[]>>): string | undefined {
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    if (!isLetter(letter)) return `illegal option -- ${letter}`;
    const values = (given[letter] ??= []);
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

export function usage(program: string): string {
  const rows = Object.entries(options) as [Letter, Option][];
  const brief = rows.map(([letter, { value }]) => `[-${letter}${value === undefined ? "" : ` ${value}`}]`).join(" ");
  const help = rows.map(
    ([letter, row]) => `  -${`${letter}${row.value === undefined ? "" : ` ${row.value}`}`.padEnd(20)} : ${row.help}`,
  );
  return `Usage: ${program} ${brief}\nOptions:\n${help.join("\n")}\n`;
}
