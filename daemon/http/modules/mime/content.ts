// The fields of an answer that tell what a file is: Content-Type, Content-Language, Content-Encoding. Put in for routes of
// files that something was said of. Apache's counterparts: find_ct (mod_mime.c), core_override_type and
// ap_make_content_type (server/core.c).
import { readFileSync } from "node:fs";
import { beforeHead } from "../../head.ts";
import type { Check, Exchange, Route } from "../../module.ts";
import { lastPart } from "../../path.ts";
import { multipart } from "../static/parts.ts";
import { type Meaning, meaningOf } from "./extensions.ts";

type Typed = Pick<Route, "settings" | "target">;

type Answered = Pick<Exchange, "route" | "pathInfo">;

type Types = ReadonlyMap<string, string>;

/** Lists of types by their files: hosts share them. */
const lists = new Map<string, Types>();

/** The lines of a list: a type and its extensions; "#" begins a remark. */
export function parseTypes(text: string): Types {
  const types = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [type = "", ...extensions] = line.trim().split(/\s+/);
    if (type !== "" && !type.startsWith("#")) for (const one of extensions) types.set(one.toLowerCase(), type);
  }
  return types;
}

/** A list that is not there is empty: then files have the types that AddType gives them. */
export function typesFrom(file: string): Types {
  const known = lists.get(file);
  if (known !== undefined) return known;
  let types: Types = new Map();
  try {
    types = parseTypes(readFileSync(file, "utf8"));
  } catch {
    types = new Map();
  }
  lists.set(file, types);
  return types;
}

const withCharset = (type: string, charset: string) => `${type.replace(/;\s*charset=[^;]*/i, "")}; charset=${charset}`;
const textual = /^text\/(?:plain|html)(?=;|$)/i;

/** Whether anything was said of files on this route: else everything is as `send` has it. */
function isSaid({ settings, target }: Typed): boolean {
  const { AddType, TypesConfig, ForceType, AddDefaultCharset, DefaultLanguage } = settings;
  if (target.kind !== "file") return false;
  const said = [TypesConfig, ForceType, AddDefaultCharset, DefaultLanguage].some((one) => one !== undefined);
  return said || Object.keys(AddType.known).length > 0;
}

/** Whether what follows a file's name stands for it. */
export const isRenamed = ({ settings }: Pick<Typed, "settings">, pathInfo: string): boolean =>
  pathInfo !== "" && settings.ModMimeUsePathInfo;

/** The name whose extensions count. */
export function nameFor(route: Typed, pathInfo: string): string {
  if (isRenamed(route, pathInfo)) return lastPart(pathInfo);
  return route.target.kind === "file" ? lastPart(route.target.filename) : "";
}

function meaningFor({ route, pathInfo }: Answered): Meaning {
  const { AddType, TypesConfig } = route.settings;
  const list = TypesConfig === undefined ? undefined : typesFrom(TypesConfig);
  return meaningOf(AddType, (extension) => list?.get(extension), nameFor(route, pathInfo));
}

/** The type of what is answered with, `usual` being what `send` makes of it. */
export function typeOf(asked: Answered, usual: string | undefined, meaning = meaningFor(asked)): string | undefined {
  const { route } = asked;
  if (!isSaid(route)) return usual;
  const { TypesConfig, ForceType, AddDefaultCharset } = route.settings;
  if (ForceType !== undefined && ForceType !== "none") return charsetOf(ForceType, undefined, AddDefaultCharset);
  const type = meaning.type?.replace(/\s*;\s*/g, "; ") ?? (TypesConfig === undefined ? usual : undefined);
  return type === undefined || type === "" ? undefined : charsetOf(type, meaning.charset, AddDefaultCharset);
}

/** For files alone; none is needed where everything is as `send` has it. */
export function typeCheck(prepared: Route): Check | undefined {
  if (!isSaid(prepared)) return undefined;
  const { DefaultLanguage } = prepared.settings;
  return (exchange) => {
    const { res } = exchange;
    const meaning = meaningFor(exchange);
    beforeHead(res, () => {
      if (res.statusCode !== 200 && res.statusCode !== 206) return;
      const usual = res.getHeader("Content-Type");
      const given = typeof usual === "string" ? usual : undefined;
      // The parts have their types already.
      const type = given?.startsWith(multipart) === true ? given : typeOf(exchange, given, meaning);
      if (type === undefined) res.removeHeader("Content-Type");
      else res.setHeader("Content-Type", type);
      const language = meaning.language ?? DefaultLanguage;
      if (language !== undefined) res.setHeader("Content-Language", language);
      if (meaning.encoding !== undefined) res.setHeader("Content-Encoding", meaning.encoding);
    });
    return undefined;
  };
}

/** A charset of the name's own, else the default for plain text and HTML that have none. */
function charsetOf(type: string, own: string | undefined, usual: string | undefined): string {
  if (own !== undefined) return withCharset(type, own);
  return usual !== undefined && textual.test(type) && !/charset=/i.test(type) ? withCharset(type, usual) : type;
}
