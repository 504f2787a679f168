// The fields of an answer that tell what a file is: Content-Type, Content-Language, Content-Encoding. Put in for routes of
// files that something was said of. Apache's counterparts: find_ct (mod_mime.c), core_override_type and
// ap_make_content_type (server/core.c).
import { readFileSync } from "node:fs";
import { beforeHead } from "../../head.ts";
import type { Check, Route } from "../../module.ts";
import { multipart } from "../static/parts.ts";
import { type Meaning, meaningOf } from "./extensions.ts";

type Typed = Pick<Route, "settings" | "target">;

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

function meaningFor({ settings, target }: Typed): Meaning {
  const { AddType, TypesConfig } = settings;
  const list = TypesConfig === undefined ? undefined : typesFrom(TypesConfig);
  const name = target.kind === "file" ? target.filename : "";
  return meaningOf(AddType, (extension) => list?.get(extension), name.slice(name.lastIndexOf("/") + 1));
}

/** The type of a route's file, `usual` being what `send` makes of it. */
export function typeOf(route: Typed, usual: string | undefined, meaning = meaningFor(route)): string | undefined {
  if (!isSaid(route)) return usual;
  const { TypesConfig, ForceType, AddDefaultCharset } = route.settings;
  const forced = ForceType === "none" ? undefined : ForceType;
  const type = forced ?? meaning.type?.replace(/\s*;\s*/g, "; ") ?? (TypesConfig === undefined ? usual : undefined);
  return type === undefined || type === "" ? undefined : charsetOf(type, meaning.charset, AddDefaultCharset);
}

/** For files alone; none is needed where everything is as `send` has it. */
export function typeCheck(prepared: Route): Check | undefined {
  if (!isSaid(prepared)) return undefined;
  const { DefaultLanguage } = prepared.settings;
  return ({ res, route }) => {
    const meaning = meaningFor(route);
    beforeHead(res, () => {
      if (res.statusCode !== 200 && res.statusCode !== 206) return;
      const usual = res.getHeader("Content-Type");
      const given = typeof usual === "string" ? usual : undefined;
      // The parts have their types already.
      const type = given?.startsWith(multipart) === true ? given : typeOf(route, given, meaning);
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
