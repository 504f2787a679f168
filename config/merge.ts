// How settings of an inner section meet those from outside, and which sections apply to a request, in which order.
// Used by the evaluator (virtual hosts) and by the request pipeline (containers).
// Apache's counterpart: the merge functions of modules, and ap_directory_walk, ap_file_walk, ap_location_walk
// (server/request.c).
import type { Container, Section } from "./configuration.ts";
import type { Directive, DirectiveTable } from "./directive.ts";
import { compile } from "./regex.ts";
import { canonical, fits, hasWildcard } from "./paths.ts";

/** One value over another, as the row's `merge` says. */
export function mergeValue(row: Directive<unknown>, outer: unknown, inner: unknown): unknown {
  if (typeof row.merge === "function") return row.merge(outer, inner);
  const joined = row.merge === "append" && Array.isArray(outer) && Array.isArray(inner);
  return joined ? [...(outer as unknown[]), ...(inner as unknown[])] : inner;
}

/** The outer settings with what the inner section wrote laid over them. */
export function mergeSettings<S extends object>(table: DirectiveTable, outer: S, inner: Partial<S>): S {
  const merged: Record<string, unknown> = { ...(outer as Record<string, unknown>) };
  for (const name of Object.keys(inner)) {
    const value = (inner as Record<string, unknown>)[name];
    const row = table[name];
    merged[name] = row === undefined ? value : mergeValue(row, merged[name], value);
  }
  return merged as S;
}

/** What a request asks for. */
export interface Asked {
  /** URL path, decoded and normalised. */
  readonly path: string;
  /** Absolute name of the file that the path stands for; undefined when it stands for none. */
  readonly filename: string | undefined;
}

/**
 * The sections of a virtual host: the main server's come before its own. Lists with nothing to add to them are shared.
 * Apache's counterpart: merge_core_server_configs (server/core.c).
 */
export function hostContainers<S>(
  { containers: first }: Section<S>,
  { containers: own }: Section<S>,
): readonly Container<S>[] {
  if (first.length === 0) return own;
  return own.length === 0 ? first : [...first, ...own];
}

/** The settings for a request: folders from the shortest, then files, then locations. */
export function containersFor<S extends object>(
  table: DirectiveTable,
  settings: S,
  containers: readonly Container<S>[],
  asked: Asked,
): S {
  return laidOver(table, settings, applying(containers, asked));
}

/** Settings with those of sections laid over them, in order. */
export function laidOver<S extends object>(table: DirectiveTable, settings: S, sections: readonly Container<S>[]): S {
  return sections.reduce((outer, { settings: inner }) => mergeSettings(table, outer, inner), settings);
}

/** The sections that apply, in the order in which they do; <If> is for `conditional`. */
export function applying<S>(containers: readonly Container<S>[], { path, filename }: Asked): readonly Container<S>[] {
  const of = (kind: Container<S>["kind"]) => containers.filter((one) => one.kind === kind);
  const locations = of("location").filter((one) => fitsLocation(one, path));
  if (filename === undefined) return locations;
  const directories = inOrder(of("directory")).filter((one) => fitsDirectory(one, filename));
  const files = filesIn([...of("files"), ...directories.flatMap(({ inside }) => inside)], baseName(filename));
  return [...directories, ...files, ...locations];
}

/** What the named groups of the patterns that apply found, as the variables MATCH_NAME. Apache: ap_regname (server/util_pcre.c). */
export function namedMatches<S>(
  applied: readonly Container<S>[],
  { path, filename = "" }: Asked,
): ReadonlyMap<string, string> {
  const texts = { directory: filename, files: baseName(filename), location: path } as const;
  const found = new Map<string, string>();
  for (const { kind, pattern, regex } of applied) {
    if (!regex || !/\(\?P?</.test(pattern) || !(kind in texts)) continue;
    const groups = compile(pattern)?.exec(texts[kind as keyof typeof texts])?.groups ?? {};
    for (const [name, value] of Object.entries(groups)) {
      if (value !== undefined) found.set(`MATCH_${name.toUpperCase()}`, value);
    }
  }
  return found;
}

const isBranch = <S>({ kind }: Container<S>): boolean => kind === "if" || kind === "elseif" || kind === "else";

/** The <If> sections that a request may meet: those outside of all others, then those in the sections that apply. */
export function conditional<S>(
  containers: readonly Container<S>[],
  applied: readonly Container<S>[],
): readonly Container<S>[] {
  return [...containers, ...applied.flatMap(({ inside }) => inside)].filter(isBranch);
}

/** Those of them that hold, then those in these that hold, and so on. A branch is looked at if none before it held. */
export function holding<S>(
  branches: readonly Container<S>[],
  holds: (one: Container<S>) => boolean,
): readonly Container<S>[] {
  const found: Container<S>[] = [];
  let taken = false;
  for (const one of branches) {
    if (one.kind === "if") taken = false;
    else if (taken) continue;
    if (one.kind !== "else" && !holds(one)) continue;
    taken = true;
    found.push(one);
  }
  const inside = found.flatMap((one) => one.inside.filter(isBranch));
  return inside.length === 0 ? found : [...found, ...holding(inside, holds)];
}

/** <Files>, each followed by those that stand in it. */
function filesIn<S>(list: readonly Container<S>[], name: string): readonly Container<S>[] {
  const found = list.filter((one) => one.kind === "files" && fitsName(one, name));
  return found.flatMap((one) => [one, ...filesIn(one.inside, name)]);
}

/**
 * Prefixes before regular expressions, either with fewer slashes before more, then as they stand in the file. Apache:
 * ap_core_reorder_directories (server/core.c).
 */
function inOrder<S>(directories: readonly Container<S>[]): readonly Container<S>[] {
  const depth = ({ pattern, regex }: Container<S>) => {
    const folder = regex ? pattern : canonical(pattern);
    return folder === "/" ? 0 : folder.split("/").length;
  };
  return directories.toSorted((a, b) => Number(a.regex) - Number(b.regex) || depth(a) - depth(b));
}

function matches(source: string, text: string): boolean {
  return compile(source)?.test(text) ?? false;
}

/**
 * Whether a section's folder is the file's or one above it; a wildcard stands for one part of the path.
 * A regular expression is for the whole name.
 */
function fitsDirectory<S>({ pattern, regex }: Container<S>, filename: string): boolean {
  if (regex) return matches(pattern, filename);
  if (!pattern.startsWith("/")) return false;
  const folder = canonical(pattern);
  if (folder === "/") return true;
  if (!hasWildcard(folder)) return filename === folder || filename.startsWith(`${folder}/`);
  const parts = folder.split("/").length;
  const head = filename.split("/").slice(0, parts).join("/");
  return fits(folder, head, { slash: true, dot: false });
}

/** A path, all below it, or a wildcard for the whole. */
function fitsLocation<S>({ pattern, regex }: Container<S>, path: string): boolean {
  if (regex) return matches(pattern, path);
  if (hasWildcard(pattern)) return fits(pattern, path, { slash: true, dot: false });
  return (
    path.startsWith(pattern) && (pattern.endsWith("/") || pattern === "" || /^(\/|$)/.test(path.slice(pattern.length)))
  );
}

function fitsName<S>({ pattern, regex }: Container<S>, name: string): boolean {
  if (regex) return matches(pattern, name);
  return hasWildcard(pattern) ? fits(pattern, name, { slash: false, dot: false }) : pattern === name;
}

function baseName(filename: string): string {
  return filename.slice(filename.lastIndexOf("/") + 1);
}
