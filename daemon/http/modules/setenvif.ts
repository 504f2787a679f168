// Variables of a request, by what it looks like: SetEnvIf, SetEnvIfNoCase, SetEnvIfExpr, BrowserMatch, BrowserMatchNoCase.
// Apache's counterpart: mod_setenvif.
import { plainAddress } from "../../core/address.ts";
import { defineDirectives, type Directive, type ReadContext, Refusal } from "../../../config/directive.ts";
import { parseCondition } from "../../../config/expression/parse.ts";
import { grown, row, wordsToEmpty } from "../../../config/kinds.ts";
import { firstWord } from "../../../config/lexer.ts";
import { compile } from "../../../config/regex.ts";
import type { Check, Exchange, HttpModule } from "../module.ts";
import { clientHost } from "../client-names.ts";
import { earlyVariableOf, setVariable } from "../environment.ts";
import { groupsFrom } from "../subject.ts";
import { substitute } from "./alias/substitute.ts";

/** A variable and its value; undefined takes it away. */
type Setting = readonly [name: string, value: string | undefined];

export interface EnvIfValue {
  /** A header field, a property of the request, a pattern of field names, or undefined for an expression. */
  readonly attribute: string | undefined;
  /** The pattern, or the expression. */
  readonly pattern: string;
  readonly flags: "" | "i";
  readonly settings: readonly Setting[];
}

function settingOf(word: string): Setting {
  const cut = word.indexOf("=");
  if (cut >= 0 && cut < word.length - 1) {
    const value = word.slice(cut + 1);
    return [word.slice(0, cut), value.startsWith("!") ? undefined : value];
  }
  const name = cut < 0 ? word : word.slice(0, cut);
  return name.startsWith("!") ? [name.slice(1), undefined] : [name, "1"];
}

function withSettings(text: string, name: string, value: Omit<EnvIfValue, "settings">): EnvIfValue | Refusal {
  const settings = wordsToEmpty(text).map(settingOf);
  return settings.length === 0 ? new Refusal(`Missing envariable expression for ${name}`) : { ...value, settings };
}

function readPattern(attribute: string, text: string, at: ReadContext, flags: "" | "i"): EnvIfValue | Refusal {
  const { name, patterns } = at;
  const { word: pattern, rest } = firstWord(text);
  if (pattern === "") return new Refusal(`Missing regular expression for ${name}`);
  if (compile(pattern, flags) === undefined) return new Refusal(`${name} regex could not be compiled.`);
  const isPattern = /[^-A-Za-z0-9_]/.test(attribute);
  if (isPattern && compile(attribute, flags) === undefined) {
    return new Refusal(`${name}Header name regex could not be compiled.`);
  }
  return withSettings(rest, name, {
    attribute: isPattern ? patterns.as(attribute) : attribute,
    pattern: isPlain(pattern) ? pattern : patterns.as(pattern),
    flags,
  });
}

function readIf(text: string, at: ReadContext, flags: "" | "i"): EnvIfValue | Refusal {
  const { word, rest } = firstWord(text);
  return word === "" ? new Refusal(`Missing header-field name for ${at.name}`) : readPattern(word, rest, at, flags);
}

function readExpression(text: string, { name, patterns }: ReadContext): EnvIfValue | Refusal {
  const { word, rest } = firstWord(text);
  if (word === "") return new Refusal(`Missing expression for ${name}`);
  const parsed = parseCondition(word);
  if (parsed instanceof Refusal) return new Refusal(`Could not parse expression "${word}": ${parsed.text}`);
  return withSettings(rest, name, { attribute: undefined, pattern: patterns.as(word), flags: "" });
}

function envRow(
  syntax: string,
  help: string,
  read: (text: string, at: ReadContext) => EnvIfValue | Refusal,
  aliasOf?: "SetEnvIf",
): Directive<readonly EnvIfValue[]> {
  return row<readonly EnvIfValue[]>(
    {
      syntax: `${syntax} [!]name[=value] ...`,
      help,
      initial: [],
      override: "FileInfo",
      merge: "append",
      ...(aliasOf === undefined ? {} : { aliasOf }),
    },
    "raw",
    ([text = ""], at, before = []) => {
      const value = read(text, at);
      return value instanceof Refusal ? value : grown(before, [value]);
    },
  );
}

export const directives = defineDirectives({
  SetEnvIf: envRow("attribute regex", "Sets variables of requests whose attribute fits", (text, at) =>
    readIf(text, at, ""),
  ),
  SetEnvIfNoCase: envRow(
    "attribute regex",
    "The same, whatever the case",
    (text, at) => readIf(text, at, "i"),
    "SetEnvIf",
  ),
  SetEnvIfExpr: envRow(
    "expression",
    "Sets variables of requests that an expression holds for",
    readExpression,
    "SetEnvIf",
  ),
  BrowserMatch: envRow(
    "regex",
    "SetEnvIf User-Agent",
    (text, at) => readPattern("User-Agent", text, at, ""),
    "SetEnvIf",
  ),
  BrowserMatchNoCase: envRow(
    "regex",
    "SetEnvIfNoCase User-Agent",
    (text, at) => readPattern("User-Agent", text, at, "i"),
    "SetEnvIf",
  ),
});

type Attribute = (exchange: Exchange) => string | undefined;

const properties: Readonly<Record<string, Attribute>> = {
  remote_addr: ({ client }) => client,
  remote_host: clientHost,
  request_uri: ({ route }) => route.path,
  request_method: ({ req }) => req.method,
  request_protocol: ({ req }) => `HTTP/${req.httpVersion}`,
  server_addr: ({ req: { socket } }) =>
    socket.localAddress === undefined ? undefined : plainAddress(socket.localAddress),
};

function joined(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}

/** A property, a variable that was set before, or a field; a pattern of names finds the last field that fits. */
function attributeOf(name: string, flags: "" | "i"): Attribute {
  const property = properties[name.toLowerCase()];
  if (property !== undefined) return property;
  if (!/[^-A-Za-z0-9_]/.test(name)) {
    const field = name.toLowerCase();
    return (exchange) => joined(exchange.req.headers[field]) ?? earlyVariableOf(exchange, name);
  }
  const pattern = compile(name, flags === "i" ? "i" : "");
  return ({ req }) => {
    const index = req.rawHeaders.findLastIndex((one, at) => at % 2 === 0 && pattern?.test(one) === true);
    return index < 0 ? undefined : req.rawHeaders[index + 1];
  };
}

/** Apache searches for a pattern without signs as it stands, and $1 then means nothing (non_regex_pattern). */
const isPlain = (pattern: string): boolean =>
  !/[\^.$|()[\]*+?{}]|\\[^\\]/.test(pattern.replace(/\\[\^.$|()[\]*+?{}\\]/g, ""));

type Step = (exchange: Exchange) => void;

type Groups = readonly (string | undefined)[];

/** `found` undefined: the values stand as they are. */
function apply(exchange: Exchange, settings: readonly Setting[], found: Groups | undefined): void {
  for (const [name, value] of settings) {
    setVariable(exchange, name, value !== undefined && found !== undefined ? substitute(value, found) : value);
  }
}

function stepOf({ attribute, pattern, flags, settings }: EnvIfValue): Step {
  if (attribute === undefined) {
    const groups = groupsFrom(pattern);
    return (exchange) => {
      const found = groups(exchange);
      if (found !== undefined) apply(exchange, settings, found);
    };
  }
  const value = attributeOf(attribute, flags);
  const regex = compile(pattern, flags);
  return (exchange) => {
    // What is not there is the empty text, which a pattern such as ^$ fits.
    const found = regex?.exec(value(exchange) ?? "");
    if (found !== null && found !== undefined) apply(exchange, settings, isPlain(pattern) ? undefined : found);
  };
}

function envCheck(values: readonly EnvIfValue[]): Check | undefined {
  if (values.length === 0) return undefined;
  const steps = values.map(stepOf);
  return (exchange) => {
    for (const step of steps) step(exchange);
    return undefined;
  };
}

export const setenvif: HttpModule = {
  name: "setenvif",
  directives,
  check: ({ settings }) => envCheck(settings.SetEnvIf),
};
