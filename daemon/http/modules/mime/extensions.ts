// What extensions mean, as a table that sections lay over each other. Plain data. Apache's counterpart: extension_info and
// merge_mime_dir_configs (modules/http/mod_mime.c).

import { grown } from "../../../../config/kinds.ts";

export type Property = "type" | "charset" | "language" | "encoding" | "handler" | "inputFilter" | "outputFilter";
export type Meaning = Partial<Readonly<Record<Property, string>>>;

export interface Extensions {
  /** By extension, in small letters and without its dot. */
  readonly known: Readonly<Record<string, Meaning>>;
  /** What sections outside may not say any more: "charset html". */
  readonly removed: readonly string[];
}

export const noExtensions: Extensions = { known: {}, removed: [] };

const bare = (name: string): string => name.toLowerCase().replace(/^\./, "");

/**
 * The table of a section with what one more line adds to it. As a list does (config/kinds.ts), it grows in its place: copied
 * for each line, 100,000 lines would take minutes.
 */
export function withExtensions(before: Extensions | undefined, names: readonly string[], meaning: Meaning): Extensions {
  const { known, removed } = before ?? { known: {}, removed: [] };
  for (const name of names) give(known, bare(name), meaning);
  return { known, removed };
}

/** Defined and not set: "__proto__" is an extension like others. */
function give(known: Extensions["known"], extension: string, meaning: Meaning): void {
  const own = Object.hasOwn(known, extension) ? known[extension] : undefined;
  const value = { ...own, ...meaning };
  Object.defineProperty(known, extension, { value, configurable: true, enumerable: true, writable: true });
}

/** They are taken out when sections are joined: what TypesConfig says of them stands. */
export function withoutExtensions(
  before: Extensions | undefined,
  names: readonly string[],
  property: Property,
): Extensions {
  const { known, removed } = before ?? { known: {}, removed: [] };
  return {
    known,
    removed: grown(
      removed,
      names.map((name) => `${property} ${bare(name)}`),
    ),
  };
}

export function mergeExtensions(outer: Extensions, inner: Extensions): Extensions {
  const known: Record<string, Meaning> = { ...outer.known };
  for (const [extension, meaning] of Object.entries(inner.known)) give(known, extension, meaning);
  for (const entry of inner.removed) {
    const [property = "", extension = ""] = entry.split(" ", 2);
    const { [property as Property]: _gone, ...rest } = known[extension] ?? {};
    known[extension] = rest;
  }
  return { known, removed: [] };
}

/** What all the extensions of a name mean together; a later one counts more, encodings add up. */
export function meaningOf(
  { known }: Extensions,
  types: (extension: string) => string | undefined,
  name: string,
): Meaning {
  const [, ...extensions] = name.replace(/^\.+/, "").split(".");
  let meaning: Meaning = {};
  for (const written of extensions) {
    const extension = written.toLowerCase();
    const own = Object.hasOwn(known, extension) ? known[extension] : undefined;
    const type = own?.type ?? types(extension);
    const encoding = [meaning.encoding, own?.encoding].filter((one) => one !== undefined).join(", ");
    const language = [meaning.language, own?.language].filter((one) => one !== undefined).join(", ");
    meaning = {
      ...meaning,
      ...own,
      ...(type === undefined ? {} : { type }),
      ...(encoding === "" ? {} : { encoding }),
      ...(language === "" ? {} : { language }),
    };
  }
  return meaning;
}
