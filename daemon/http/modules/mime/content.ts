// The fields of an answer that tell what a file is: Content-Type, Content-Language, Content-Encoding. Put in for routes of
// files that something was said of. Apache's counterparts: find_ct (mod_mime.c), core_override_type and
// ap_make_content_type (server/core.c).
import { readFileSync } from "node:fs";
import { beforeHead } from "../../head.ts";
import type { Check, Route } from "../../module.ts";
import { meaningOf, noExtensions } from "./extensions.ts";

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

/** For files alone; none is needed where everything is as `send` has it. */
export function typeCheck({ settings, target }: Route): Check | undefined {
  if (target.kind !== "file") return undefined;
  const { AddType, TypesConfig, ForceType, AddDefaultCharset, DefaultLanguage } = settings;
  const said = [TypesConfig, ForceType, AddDefaultCharset, DefaultLanguage].some((one) => one !== undefined);
  if (!said && AddType === noExtensions) return undefined;
  if (!said && Object.keys(AddType.known).length === 0) return undefined;
  const list = TypesConfig === undefined ? undefined : typesFrom(TypesConfig);
  return ({ res, route }) => {
    const name = route.target.kind === "file" ? route.target.filename : "";
    const meaning = meaningOf(AddType, (extension) => list?.get(extension), name.slice(name.lastIndexOf("/") + 1));
    const forced = ForceType === "none" ? undefined : ForceType;
    beforeHead(res, () => {
      if (res.statusCode !== 200 && res.statusCode !== 206) return;
      const found = forced ?? meaning.type?.replace(/\s*;\s*/g, "; ");
      const usual = list === undefined ? res.getHeader("Content-Type") : undefined;
      const type = found ?? (typeof usual === "string" ? usual : undefined);
      if (type === undefined || type === "") res.removeHeader("Content-Type");
      else res.setHeader("Content-Type", charsetOf(type, meaning.charset, AddDefaultCharset));
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
