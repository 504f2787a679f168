// Maps URL paths to folders outside DocumentRoot, and sends clients elsewhere: Alias, AliasMatch, Redirect and their kin.
// Apache's counterpart: mod_alias. A virtual host's own come before the main server's.
import { defineDirectives, type Directive, type ReadContext, Refusal } from "../../../config/directive.ts";
import { parseText } from "../../../config/expression/parse.ts";
import { everywhere, flag, grown, row, serverAndHosts } from "../../../config/kinds.ts";
import { allMethods, sameMethods } from "../../../config/methods.ts";
import { absolute } from "../../../config/paths.ts";
import { compile } from "../../../config/regex.ts";
import { around, inLimit } from "../../../config/sections.ts";
import type { Host, HttpModule, LateTarget, Target } from "../module.ts";
import { under } from "../mount.ts";
import { textFrom } from "../subject.ts";
import { AliasIndex } from "./alias/alias-index.ts";
import { type RedirectValue, readRedirect } from "./alias/redirect.ts";
import { redirectCheck } from "./alias/redirect-check.ts";
import { substitute } from "./alias/substitute.ts";

export interface AliasValue {
  readonly from: string;
  readonly to: string;
  readonly regex: boolean;
  /** ScriptAlias: nothing here runs scripts, and their source is for nobody. */
  readonly script: boolean;
  /** It stands in a <Location>, and is for all that lies there. */
  readonly location: boolean;
  /** `to` is an expression, which each request fills in. */
  readonly late: boolean;
}

/** Inner sections are asked before outer ones. */
const innerFirst = <V>(outer: readonly V[], inner: readonly V[]): readonly V[] => [...inner, ...outer];

function inFolder(at: ReadContext): Refusal | undefined {
  if (!sameMethods(at.limited, allMethods)) return inLimit(at.name);
  return at.section === undefined ? undefined : new Refusal(`${at.name} cannot occur within directory context`);
}

/** Says so where an alias before this one has all its paths. */
function warnOfOverlap(earlier: AliasValue | undefined, at: ReadContext): void {
  if (earlier === undefined) return;
  const name = `${earlier.script ? "Script" : ""}Alias${earlier.regex ? "Match" : ""}`;
  at.warn(
    "AH00671",
    `The ${at.name} directive in ${at.file} at line ${at.line} will probably never match because it overlaps an earlier ${name}.`,
  );
}

/** One argument, in a <Location>: the folder of all that lies there. */
function inLocation(to: string, at: ReadContext, script: boolean): AliasValue | Refusal {
  if (!sameMethods(at.limited, allMethods)) return inLimit(at.name);
  const elsewhere = around(at, ["<Directory", "<DirectoryMatch", "<Files", "<FilesMatch", "<If", "<ElseIf", "<Else"]);
  if (elsewhere !== undefined) return new Refusal(`${at.name} cannot occur within ${elsewhere}> section`);
  if (at.section === undefined) return new Refusal("Alias must have two arguments when used globally");
  const parsed = parseText(to);
  if (parsed instanceof Refusal) return new Refusal(`Cannot parse alias expression '${to}': ${parsed.text}`);
  const place = parsed.kind === "text" ? at.path(parsed.text) : to;
  return { from: at.section, to: place, regex: false, script, location: true, late: parsed.kind !== "text" };
}

type Kind = { readonly regex: boolean; readonly script: boolean };

function aliasRow(kind: Kind, help: string, aliasOf?: "Alias"): Directive<readonly AliasValue[]> {
  const { regex, script } = kind;
  return row<readonly AliasValue[]>(
    {
      syntax: regex ? "regex file|folder" : "[URL-path] file|folder",
      help,
      initial: [],
      contexts: regex ? serverAndHosts : everywhere,
      merge: innerFirst,
      ...(aliasOf === undefined ? {} : { aliasOf }),
      ...(script ? { idle: "this server runs no CGI scripts; what lies there is not found" } : {}),
    },
    regex ? [2, 2] : [1, 2],
    ([from = "", to = ""], at, before = []) => {
      const value = to === "" ? inLocation(from, at, script) : read([from, to], kind, at);
      if (value instanceof Refusal) return value;
      const earlier = at.about(before, () => new AliasIndex());
      if (!regex && !value.location) warnOfOverlap(earlier.first(from), at);
      earlier.add(value);
      return grown(before, [value]);
    },
  );
}

function read([from, to]: readonly [string, string], kind: Kind, at: ReadContext): AliasValue | Refusal {
  const refusal = inFolder(at);
  if (refusal !== undefined) return refusal;
  if (kind.regex && compile(from) === undefined) return new Refusal("Regular expression could not be compiled.");
  const kept = kind.regex ? at.patterns.as(from) : from;
  const { regex, script } = kind;
  return { from: kept, to: at.path(to), regex, script, location: false, late: false };
}

function redirectRow(
  syntax: string,
  help: string,
  kind: { readonly status: number; readonly regex: boolean },
  args: readonly [number, number],
): Directive<readonly RedirectValue[]> {
  const aliasOf = kind.status === 302 && !kind.regex && args[1] === 3 ? {} : { aliasOf: "Redirect" };
  return row<readonly RedirectValue[]>(
    { syntax, help, initial: [], override: "FileInfo", merge: innerFirst, ...aliasOf },
    args,
    (words, at, before = []) => {
      const value = readRedirect(words, at, kind);
      return value instanceof Refusal ? value : grown(before, [value]);
    },
  );
}

export const directives = defineDirectives({
  Alias: aliasRow({ regex: false, script: false }, "Folder or file that a URL path stands for"),
  AliasMatch: aliasRow(
    { regex: true, script: false },
    "The same with a regular expression; $1 is its first group",
    "Alias",
  ),
  ScriptAlias: aliasRow({ regex: false, script: true }, "Folder of CGI scripts, which are not run", "Alias"),
  ScriptAliasMatch: aliasRow({ regex: true, script: true }, "The same with a regular expression", "Alias"),
  AliasPreservePath: flag({
    help: "Whether an Alias in a <Location> keeps what the path has behind it",
    initial: false,
    override: "FileInfo",
  }),
  Redirect: redirectRow(
    "[status] [URL-path] [URL]",
    "Sends the client to another address; status is permanent, temp, seeother, gone or a number",
    { status: 302, regex: false },
    [1, 3],
  ),
  RedirectMatch: redirectRow(
    "[status] regex [URL]",
    "The same with a regular expression; $1 is its first group",
    { status: 302, regex: true },
    [2, 3],
  ),
  RedirectTemp: redirectRow("URL-path URL", "Redirect temp", { status: 302, regex: false }, [2, 2]),
  RedirectPermanent: redirectRow("URL-path URL", "Redirect permanent", { status: 301, regex: false }, [2, 2]),
  RedirectRelative: flag({
    help: "Whether a Redirect to a path is sent as it is, without the server's name",
    initial: false,
    override: "FileInfo",
  }),
});

/** The file that the path stands for under one alias. `to` is where that leads. */
function resolve({ from, regex, location }: AliasValue, to: string, path: string, keepsPath: boolean) {
  if (location && !keepsPath) return to;
  if (!regex) {
    const rest = under(from, path);
    if (rest === undefined) return location ? to : undefined;
    return `${to}${to.endsWith("/") && rest.startsWith("/") ? rest.slice(1) : rest}`;
  }
  const found = compile(from)?.exec(path) ?? null;
  // A group must not lead out of the folder: the path has no ".." segments, but two groups side by side could make one.
  const file = found === null ? undefined : substitute(to, found);
  return file === undefined || leadsOut(file) ? undefined : file;
}

/** A <Location>'s own alias decides, else the first that fits. */
function translate(path: string, { settings }: Host): Target | LateTarget | undefined {
  const { Alias: aliases, AliasPreservePath: keepsPath, ServerRoot } = settings;
  for (const alias of aliases.toSorted((a, b) => Number(b.location) - Number(a.location))) {
    const filename = resolve(alias, alias.to, path, keepsPath);
    if (filename === undefined) continue;
    if (alias.script) return { kind: "none" };
    if (!alias.late) return { kind: "file", filename };
    const place = textFrom(alias.to);
    return (exchange) => {
      const filled = place(exchange);
      return leadsOut(filled) ? nowhere : fileOf(resolve(alias, absolute(ServerRoot, filled), path, keepsPath));
    };
  }
  return undefined;
}

/** What a request fills in must not lead out of where it is put. */
const leadsOut = (file: string): boolean => /(?:^|\/)\.\.(?:\/|$)|\0/.test(file);
const nowhere: Target = { kind: "none" };
const fileOf = (filename: string | undefined): Target =>
  filename === undefined ? nowhere : { kind: "file", filename };

export const alias: HttpModule = {
  name: "alias",
  directives,
  translate: (path, host) => (host.settings.Alias.length === 0 ? undefined : translate(path, host)),
  check: (route) => redirectCheck(route),
};
