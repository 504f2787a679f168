// What extensions mean, as a table that sections lay over each other. Plain data. Apache's counterpart: extension_info and
// merge_mime_dir_configs (modules/http/mod_mime.c).

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

export function withExtension({ known, removed }: Extensions, name: string, meaning: Meaning): Extensions {
  const extension = bare(name);
  return { known: { ...known, [extension]: { ...known[extension], ...meaning } }, removed };
}

/** It is taken out when sections are joined: what TypesConfig says of it stands. */
export function withoutExtension(all: Extensions, name: string, property: Property): Extensions {
  return { known: all.known, removed: [...all.removed, `${property} ${bare(name)}`] };
}

export function mergeExtensions(outer: Extensions, inner: Extensions): Extensions {
  const known: Record<string, Meaning> = { ...outer.known };
  for (const [extension, meaning] of Object.entries(inner.known))
    known[extension] = { ...known[extension], ...meaning };
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
