// What the letters behind the dots of a file's name mean: its type, charset, language, encoding and handler. Apache's
// counterpart: mod_mime. Types that nothing is said of are those of the mime-types package, which `send` brings.
import { defineDirectives, type Directive, Refusal } from "../../../config/directive.ts";
import { directoryOnly, flag, row, serverAndHosts, word } from "../../../config/kinds.ts";
import { around } from "../../../config/sections.ts";
import type { HttpModule } from "../module.ts";
import {
  type Extensions,
  meaningOf,
  mergeExtensions,
  noExtensions,
  type Property,
  withExtensions,
  withoutExtensions,
} from "./mime/extensions.ts";
import { nameFor, typeCheck } from "./mime/content.ts";

const noFilters = "this server has no filters; Node applications compress and rewrite by themselves";

function adds(property: Property, syntax: string, help: string, idle?: string): Directive<Extensions> {
  return row<Extensions>(
    {
      syntax: `${syntax} extension ...`,
      help,
      initial: noExtensions,
      override: "FileInfo",
      merge: mergeExtensions,
      ...(property === "type" ? {} : { aliasOf: "AddType" }),
      ...(idle === undefined ? {} : { idle }),
    },
    [2, Infinity],
    ([value = "", ...names], _at, before) => withExtensions(before, names, { [property]: value.toLowerCase() }),
  );
}

function removes(property: Property, help: string, idle?: string): Directive<Extensions> {
  return row<Extensions>(
    {
      syntax: "extension ...",
      help,
      initial: noExtensions,
      override: "FileInfo",
      merge: mergeExtensions,
      aliasOf: "AddType",
      ...(idle === undefined ? {} : { idle }),
    },
    [1, Infinity],
    (names, _at, before) => withoutExtensions(before, names, property),
  );
}

/** What each choice does not go with, in Apache's words. */
const clashes: Readonly<Record<string, { readonly with: readonly string[]; readonly text: string }>> = {
  any: {
    with: ["negotiatedonly", "filters", "handlers"],
    text: "Any is incompatible with NegotiatedOnly, Filters and Handlers",
  },
  negotiatedonly: {
    with: ["any", "filters", "handlers"],
    text: "NegotiatedOnly is incompatible with Any, Filters and Handlers",
  },
  filters: { with: ["negotiatedonly", "any"], text: "Filters is incompatible with Any and NegotiatedOnly" },
  handlers: { with: ["negotiatedonly", "any"], text: "Handlers is incompatible with Any and NegotiatedOnly" },
};

export const directives = defineDirectives({
  AddType: adds("type", "media-type", "Type of files whose names have these extensions"),
  AddCharset: adds("charset", "charset", "Charset of files with these extensions"),
  AddLanguage: adds("language", "language", "Language of files with these extensions"),
  AddEncoding: adds("encoding", "encoding", "Encoding of files with these extensions, such as gzip"),
  AddHandler: adds("handler", "handler", "Handler of files with these extensions"),
  AddInputFilter: adds("inputFilter", "filter", "Filter of request bodies for these extensions", noFilters),
  AddOutputFilter: adds("outputFilter", "filter", "Filter of answers for these extensions", noFilters),
  RemoveType: removes("type", "Extensions that mean no type"),
  RemoveCharset: removes("charset", "Extensions that mean no charset"),
  RemoveLanguage: removes("language", "Extensions that mean no language"),
  RemoveEncoding: removes("encoding", "Extensions that mean no encoding"),
  RemoveHandler: removes("handler", "Extensions that mean no handler"),
  RemoveInputFilter: removes("inputFilter", "Extensions that mean no filter of bodies", noFilters),
  RemoveOutputFilter: removes("outputFilter", "Extensions that mean no filter of answers", noFilters),
  DefaultLanguage: word<undefined>({
    syntax: "language",
    help: "Language of files whose extensions mean none",
    initial: undefined,
    override: "FileInfo",
  }),
  TypesConfig: row<string | undefined>(
    {
      syntax: "file",
      help: "List of types and their extensions, in place of the one that comes along",
      initial: undefined,
      contexts: serverAndHosts,
    },
    [1, 1],
    ([text = ""], at) => at.path(text),
  ),
  MultiviewsMatch: row<readonly string[]>(
    {
      syntax: "Any|NegotiatedOnly|Filters|Handlers ...",
      help: "Which files MultiViews would choose among",
      initial: [],
      override: "FileInfo",
      idle: "this server does not negotiate contents",
    },
    [1, Infinity],
    (list, at, before = []) => {
      const location = around(at, ["<Location", "<LocationMatch"]);
      if (location !== undefined) return new Refusal(`${at.name} cannot occur within ${location}> section`);
      let chosen = before;
      for (const text of list) {
        const against = clashes[text.toLowerCase()];
        if (against === undefined) return new Refusal(`Unrecognized option '${text}'`);
        if (chosen.some((one) => against.with.includes(one))) return new Refusal(against.text);
        chosen = [...chosen, text.toLowerCase()];
      }
      return chosen;
    },
  ),
  ModMimeUsePathInfo: flag({
    help: "Whether the extensions that count are those of the path behind a file's name, where AcceptPathInfo lets one be",
    initial: false,
    contexts: directoryOnly,
  }),
});

/** AddHandler is a SetHandler for some names, where there is no other. Apache: core_override_type. */
const refine: HttpModule["refine"] = (settings, target, pathInfo) => {
  const { SetHandler, AddType } = settings;
  if (SetHandler !== undefined && SetHandler !== "none") return undefined;
  const name = target.kind === "file" ? nameFor({ settings, target }, pathInfo) : undefined;
  const handler = name === undefined ? undefined : meaningOf(AddType, () => undefined, name).handler;
  return handler === SetHandler ? undefined : { ...settings, SetHandler: handler };
};

export const mime: HttpModule = { name: "mime", directives, refine, check: typeCheck };
