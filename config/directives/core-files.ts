// The core's directives about files and the answers that are made of them: types, tags, error pages, what .htaccess could
// say. Read by the request pipeline. Apache's counterpart: core_cmds (server/core.c).
import { defineDirectives, type ReadContext, Refusal } from "../directive.ts";
import { parseText } from "../expression/parse.ts";
import { wordsOf } from "../lexer.ts";
import { choose, flag, oneOf, row, serverAndHosts, word } from "../kinds.ts";
import { FileETag } from "./etag.ts";
import { AllowOverride, AllowOverrideList } from "./allow-override.ts";
import { Options } from "./options.ts";

/** What a client gets in place of the server's own words: a text, or the address of something else. */
export type ErrorPage =
  | { readonly kind: "default" }
  | { readonly kind: "text" | "path" | "url"; readonly source: string };
export type ErrorPages = Readonly<Record<string, ErrorPage>>;

/** The statuses that Apache has words for (modules/http/http_protocol.c, status_lines). */
const statuses: ReadonlySet<number> = new Set(
  [
    [100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308],
    [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424],
    [425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
  ].flat(),
);

function kindOf(message: string): "text" | "path" | "url" {
  if (message.includes(" ")) return "text";
  if (message.startsWith("/")) return "path";
  return /^[a-z0-9+.-]+:/i.test(message) ? "url" : "text";
}

function readErrorDocument([code = "", message = ""]: readonly string[], at: ReadContext, before: ErrorPages = {}) {
  const status = /^\s*[+-]?\d+/.exec(code) === null ? 0 : Number.parseInt(code, 10);
  if (!statuses.has(status)) return new Refusal(`Unsupported HTTP response code ${code}`);
  const kind = kindOf(message);
  if (status === 401 && kind === "url") {
    at.warn("AH00113", `${at.file}:${at.line} cannot use a full URL in a 401 ErrorDocument directive --- ignoring!`);
    return before;
  }
  if (message.toLowerCase() === "default") return { ...before, [status]: { kind: "default" as const } };
  const parsed = parseText(message);
  if (parsed instanceof Refusal) return new Refusal(`Cannot parse expression in ErrorDocument: ${parsed.text}`);
  return { ...before, [status]: { kind, source: message } };
}

/** A name, "on" for ISO-8859-1, undefined for none. */
function readCharset([text = ""]: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  if (lower === "off") return undefined;
  return lower === "on" ? "iso-8859-1" : text;
}

/** A whole number without anything behind it, within bounds. */
function bounded(least: number, most: number, label: string) {
  return ([text = ""]: readonly string[]): number | Refusal => {
    const value = /^\s*[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? value
      : new Refusal(`parameter must be a number between ${least} and ${label}: ${text}`);
  };
}

const noFilters = "this server has no filters; Node applications compress and rewrite by themselves";
const noCgi = "this server runs no CGI scripts";
const onOff = "parameter must be 'on' or 'off'";

export const coreFiles = defineDirectives({
  Options,
  AllowOverride,
  AllowOverrideList,
  FileETag,
  AccessFileName: row<readonly string[]>(
    {
      syntax: "name ...",
      help: "Names of per-directory configuration files: the first that is there is read; none is ever served",
      initial: [".htaccess"],
      contexts: serverAndHosts,
    },
    "raw",
    ([text = ""]) => wordsOf(text),
  ),
  ErrorDocument: row<ErrorPages>(
    {
      syntax: "status text|URL-path|URL|default",
      help: "What a client gets in place of the server's own error page",
      initial: {},
      override: "FileInfo",
      merge: (outer, inner) => ({ ...outer, ...inner }),
    },
    [2, 2],
    readErrorDocument,
  ),
  AddDefaultCharset: row<string | undefined>(
    {
      syntax: "On|Off|charset",
      help: "Charset that is named for text/plain and text/html which have none",
      initial: undefined,
      override: "FileInfo",
    },
    [1, 1],
    readCharset,
  ),
  ForceType: row<string | undefined>(
    {
      syntax: "media-type|none",
      help: "Type of all files, whatever their names end in",
      initial: undefined,
      override: "FileInfo",
    },
    [1, 1],
    ([text = ""]) => text.toLowerCase(),
  ),
  DefaultType: row<undefined>(
    {
      syntax: "none",
      help: "Has no effect, as in Apache 2.4; use ForceType or AddType",
      initial: undefined,
      override: "FileInfo",
    },
    [1, 1],
    ([text = ""], at) => {
      if (/^(?:off|none)$/i.test(text)) return undefined;
      at.warn("AH00117", `Ignoring deprecated use of DefaultType in line ${at.line} of ${at.file}.`);
      return undefined;
    },
  ),
  SetHandler: row<string | undefined>(
    {
      syntax: "handler|none|expression",
      help: "Handler that answers, whatever else would; an expression says which for each request",
      initial: undefined,
      override: "FileInfo",
    },
    [1, 1],
    ([text = ""]) => {
      const parsed = parseText(text);
      if (parsed instanceof Refusal) return new Refusal(`Can't parse expression : ${parsed.text}`);
      return text.startsWith("proxy:unix") || parsed.kind !== "text" ? text : text.toLowerCase();
    },
  ),
  AcceptPathInfo: row<"On" | "Off" | "Default">(
    {
      syntax: "On|Off|Default",
      help: "On: a file may be asked for with more path behind its name; applications have the whole path anyway",
      initial: "Default",
      override: "FileInfo",
    },
    [1, 1],
    ([text = ""]) =>
      choose(["On", "Off", "Default"] as const, text) ??
      new Refusal("AcceptPathInfo must be set to on, off or default"),
  ),
  EnableMMAP: oneOf<"on" | "off">(
    {
      syntax: "On|Off",
      help: "Whether files are mapped into memory to be sent",
      initial: "off",
      override: "FileInfo",
      idle: "Node.js reads files by streams",
    },
    ["on", "off"],
    onOff,
  ),
  EnableSendfile: oneOf<"on" | "off">(
    {
      syntax: "On|Off",
      help: "Whether the kernel sends files by itself",
      initial: "off",
      override: "FileInfo",
      idle: "Node.js reads files by streams",
    },
    ["on", "off"],
    onOff,
  ),
  ReadBufferSize: row<number>(
    {
      syntax: "bytes",
      help: "Size of the buffers that files are read with",
      initial: 8192,
      contexts: ["server", "vhost", "directory"],
      bounds: "0 to 4294967295; others are refused",
      idle: "Node.js chooses its buffers",
    },
    [1, 1],
    bounded(0, 4294967295, "(4294967295U))"),
  ),
  FlushMaxThreshold: row<number>(
    {
      syntax: "bytes",
      help: "Most data that wait to be sent",
      initial: 65535,
      contexts: serverAndHosts,
      bounds: "0 to 4294967295; others are refused",
      idle: "Node.js sends what is written at once",
    },
    [1, 1],
    bounded(0, 4294967295, "(4294967295U))"),
  ),
  FlushMaxPipelined: row<number>(
    {
      syntax: "number",
      help: "Most answers to pipelined requests that wait to be sent",
      initial: 5,
      contexts: serverAndHosts,
      bounds: "-1 to 2147483647; others are refused",
      idle: "Node.js sends what is written at once",
    },
    [1, 1],
    bounded(-1, 2147483647, "(2147483647)"),
  ),
  SetOutputFilter: word<undefined>({
    syntax: "filter[;filter ...]",
    help: "Filters that answers pass through",
    initial: undefined,
    override: "FileInfo",
    idle: noFilters,
  }),
  SetInputFilter: word<undefined>({
    syntax: "filter[;filter ...]",
    help: "Filters that request bodies pass through",
    initial: undefined,
    override: "FileInfo",
    idle: noFilters,
  }),
  ContentDigest: flag({
    help: "Whether files are sent with Content-MD5, which HTTP gave up (RFC 9110, B.3)",
    initial: false,
    override: "Options",
  }),
  CGIPassAuth: flag({
    help: "Whether scripts see the Authorization field; applications always do",
    initial: false,
    override: "AuthConfig",
    idle: noCgi,
  }),
  CGIVar: row<undefined>(
    {
      syntax: "REQUEST_URI current-uri|original-uri",
      help: "How variables of scripts are made",
      initial: undefined,
      override: "FileInfo",
      idle: noCgi,
    },
    [2, 2],
    ([name = "", rule = ""]) => {
      if (name !== "REQUEST_URI") return new Refusal(`Unrecognized CGI variable: "${name}"`);
      return /^(?:current|original)-uri$/i.test(rule)
        ? undefined
        : new Refusal("Valid rules for REQUEST_URI are 'current-uri' and 'original-uri'");
    },
  ),
  QualifyRedirectURL: flag({
    help: "Whether REDIRECT_URL of scripts is a whole URL",
    initial: false,
    override: "FileInfo",
    idle: noCgi,
  }),
});
