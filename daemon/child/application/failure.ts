// Why an application could not be loaded, in words for whoever reads the error log.
import { spawnSync } from "node:child_process";
import { packageRoot, programFile } from "../../installation.ts";

/** What loadApplication gives back instead of an application. */
export class LoadFailure {
  readonly file: string;
  /** One sentence, without the file's name. */
  readonly reason: string;
  /** The stack of what was thrown; empty when nothing was. */
  readonly stack: string;
  constructor(file: string, reason: string, stack = "") {
    this.file = file;
    this.reason = reason;
    this.stack = stack;
  }
}

/** What is known of an error besides its first line. */
interface Details {
  readonly hint: string;
  readonly stack: string;
}

/** Whether Node's own reader of modules threw it, and did not put a place before it, as it does for CommonJS. */
function isPlaceless(stack: string): boolean {
  return /^SyntaxError: [^\n]*\n +at [^\n]*\bnode:internal\/modules\//.test(stack);
}

/**
 * Where a syntax error of an ES module is: the error does not say it (Node keeps it for when nobody catches the error), so
 * Node is asked to check the file, which runs nothing.
 */
function whereOf(file: string, stack: string): Details {
  const { status, stderr } = spawnSync(process.execPath, ["--check", file], { encoding: "utf8", timeout: 5_000 });
  if (status === 0) return { hint: " (in a module that it imports)", stack };
  const [place = ""] = (stderr ?? "").split("\n\n", 1);
  return { hint: "", stack: place.includes(":") ? `${place}\n${stack}` : stack };
}

const otherwise = "compile it, or load tsx by NodeOptions --import=file:///…";

/** What usually helps, by the code of the error. */
const hints: Readonly<Record<string, (message: string) => string>> = {
  MODULE_NOT_FOUND: whyNotFound,
  ERR_MODULE_NOT_FOUND: whyNotFound,
  ERR_UNKNOWN_FILE_EXTENSION: () => ` (Node.js runs TypeScript from 22.18 on; with others ${otherwise})`,
  ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX: () => ` (Node.js only takes types away; ${otherwise})`,
};

/** A package may be missing; a file is misspelt, or TypeScript that names what its compiler would make: "./x.js", "./x". */
function whyNotFound(message: string): string {
  const [, name = "", by = ""] = /Cannot find (?:module|package) '([^']*)'(?: imported from (.*))?/.exec(message) ?? [];
  if (!/^[./]/.test(name)) return " (is it installed where the application is?)";
  if (!/\.[cm]?ts$/.test(by) || /\.[cm]?ts$/.test(name)) return "";
  return ` (for Node.js TypeScript has to name the file that is there, with its .ts; else ${otherwise})`;
}

const loaders = [
  "node:internal/modules/",
  "node:async_hooks:",
  "node:internal/async_local_storage/",
  "node:diagnostics_channel:",
  programFile("").pathname,
  // With source maps.
  `${packageRoot}daemon/child/`,
];

/** A stack without the frames of those who load, ourselves and Node: whoever wrote the application has no use for them. */
function withoutLoaders(stack: string): string {
  const lines = stack.split("\n");
  return lines.filter((line) => !/^ +at /.test(line) || !loaders.some((place) => line.includes(place))).join("\n");
}

function detailsOf(file: string, thrown: Error): Details {
  const { stack = "" } = thrown;
  if (thrown instanceof SyntaxError && isPlaceless(stack)) return whereOf(file, stack);
  const code = (thrown as NodeJS.ErrnoException).code;
  return { hint: (code !== undefined && hints[code]?.(thrown.message)) || "", stack };
}

/** Anything can be thrown: takes from it what there is to say. */
export function failureOf(file: string, thrown: unknown): LoadFailure {
  if (!(thrown instanceof Error)) return new LoadFailure(file, `It threw ${String(thrown)}`);
  const first = `${thrown.name}: ${thrown.message}`.split("\n")[0] ?? thrown.name;
  const { hint, stack } = detailsOf(file, thrown);
  return new LoadFailure(file, first + hint, withoutLoaders(stack));
}
