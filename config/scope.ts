// One section while it is evaluated: where it stands, what may be set in it, and what was written in it so far. Used by the
// evaluator. Apache's counterpart: cmd_parms (include/http_config.h).
import type { AccessRights } from "./access.ts";
import type { Container, Position } from "./configuration.ts";
import { type Context, type Directive, type Override, overrides } from "./directive.ts";
import { allMethods, type Methods } from "./methods.ts";
import type { SectionName } from "./tree.ts";

export type AnyContainer = Container<Record<string, unknown>>;

/**
 * What a place lets in, and what a row asks for; they have to have one in common. "server" and "directory" are Apache's
 * RSRC_CONF and ACCESS_CONF, the others its OR_ classes.
 */
export type Permit = "server" | "directory" | Exclude<Override, "All">;

/** What was written in one section, by the name in the settings. */
export type Written = Record<string, unknown>;

export interface Scope {
  readonly context: Context;
  /** The sections around, the innermost last. */
  readonly inside: readonly SectionName[];
  readonly permits: ReadonlySet<Permit>;
  /** What the access file may say that it stands in; undefined: it stands in none. */
  readonly rights: AccessRights | undefined;
  /** What <Limit> and its kin leave; undefined: there is none around, which is more than all methods. */
  readonly limited: Methods | undefined;
  /** The argument of the innermost <Directory>, <Location> or <Files>; "*If" in an <If>. */
  readonly section: string | undefined;
  readonly written: Written;
  /** The same of the model's own directives; a section within a server or host has none. */
  readonly mpmWritten: Written;
  readonly containers: AnyContainer[];
  readonly at: Position;
}

/** Apache: AuthConfig and Limit have no meaning outside of folders (server/config.c, process_command_config). */
const outside: ReadonlySet<Permit> = new Set<Permit>(["server", "FileInfo", "Indexes", "Options"]);
const within: ReadonlySet<Permit> = new Set<Permit>(["directory", ...overrides]);
const defining: ReadonlySet<Permit> = new Set<Permit>(["directory", "AuthConfig"]);
const grouped: ReadonlySet<Permit> = new Set<Permit>(["AuthConfig"]);

/** The main server's scope. */
export function mainScope(at: Position): Scope {
  return {
    context: "server",
    inside: [],
    permits: outside,
    rights: undefined,
    limited: undefined,
    section: undefined,
    written: {},
    mpmWritten: {},
    containers: [],
    at,
  };
}

/** An access file's scope. */
export function accessScope(folder: string, rights: AccessRights, at: Position): Scope {
  const permits = new Set<Permit>(rights.classes);
  return { ...mainScope(at), context: "directory", permits, rights, section: folder };
}

/** A virtual host within the main server. There are many of these and of containers: each is made at once, not put together. */
export function hostScope({ section }: Scope, at: Position): Scope {
  return {
    context: "vhost",
    inside: ["<VirtualHost"],
    permits: outside,
    rights: undefined,
    limited: undefined,
    section,
    written: {},
    mpmWritten: {},
    containers: [],
    at,
  };
}

/** A container within `outer`: a settings list of its own. In an access file it lets in no more than the file does. */
export function containerScope(outer: Scope, name: SectionName, section: string, at: Position): Scope {
  return {
    context: "directory",
    inside: [...outer.inside, name],
    permits: outer.rights === undefined ? within : outer.permits,
    rights: outer.rights,
    limited: outer.limited,
    section,
    written: {},
    mpmWritten: outer.mpmWritten,
    containers: [],
    at,
  };
}

/** <Limit> and <RequireAll> write where `outer` writes. */
export function limitScope(outer: Scope, name: SectionName, limited: Methods, at: Position): Scope {
  return { ...outer, inside: [...outer.inside, name], limited, at };
}

/** A group lets its own class in alone, and counts as a <Limit> for whatever may not stand in one. */
export function groupScope(outer: Scope, name: SectionName, at: Position): Scope {
  return { ...limitScope(outer, name, outer.limited ?? allMethods, at), permits: grouped };
}

/** A definition of the AuthConfig class: what is written in it is for nobody else. */
export function definitionScope(outer: Scope, name: SectionName, at: Position): Scope {
  const { inside, limited, mpmWritten } = outer;
  const place = { inside: [...inside, name], permits: defining, limited, mpmWritten };
  return { ...mainScope(at), ...place, context: "directory" };
}

/** What a row asks for. */
export function permitsOf({
  contexts,
  override,
}: Pick<Directive<unknown>, "contexts" | "override">): readonly Permit[] {
  const classes = override === undefined ? [] : override === "All" ? overrides : [override];
  const files: Permit[] = contexts.some((context) => context !== "directory") ? ["server"] : [];
  const folders: Permit[] = contexts.includes("directory") ? ["directory"] : [];
  return override === undefined ? [...files, ...folders] : classes;
}

/** Whether a place lets in what asks for one of these; in an access file it may also be allowed by its name. */
export function admits(
  { permits, rights }: Pick<Scope, "permits" | "rights">,
  asked: readonly Permit[],
  name: string,
): boolean {
  for (const one of asked) if (permits.has(one)) return true;
  return rights !== undefined && rights.listed.some((one) => one.toLowerCase() === name.toLowerCase());
}
