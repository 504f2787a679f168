// What access files (.htaccess) may say: the rights that AllowOverride and AllowOverrideList give them in each folder. Used
// by the evaluator, for what it lets in, and by the request pipeline, for where it looks. Apache's counterpart:
// core_opts_merge and ap_directory_walk (server/request.c).
import type { Container } from "./configuration.ts";
import { type Override, overrides } from "./directive.ts";
import type { Macro } from "./macros.ts";
import { applying } from "./merge.ts";
import type { RegexOptions } from "./regex-options.ts";

export type OverrideClass = Exclude<Override, "All">;

/** What is passed over with a warning where it would be an error: what is not allowed, and what nobody knows. */
export type Nonfatal = "Override" | "Unknown";

/** The value of AllowOverride. */
export interface Allowance {
  readonly classes: readonly OverrideClass[];
  /** The options that Options may name; undefined: all. */
  readonly options: readonly string[] | undefined;
  readonly nonfatal: readonly Nonfatal[];
}

export interface AccessRights extends Allowance {
  /** Directives that are allowed besides those of the classes, as AllowOverrideList spells them. */
  readonly listed: readonly string[];
}

/** What was defined by httpd.conf and holds in access files too. */
export interface Definitions {
  readonly defines: readonly { readonly name: string; readonly value: string | undefined }[];
  readonly macros: readonly Macro[];
  /** Names of AuthzProviderAlias, with what each stands for in a Require. */
  readonly aliases: readonly (readonly [string, string])[];
  /** What RegexDefaultOptions left. */
  readonly patterns: RegexOptions;
}

/** The settings that give rights. */
export interface Giving {
  readonly AllowOverride: Allowance;
  readonly AllowOverrideList: readonly string[];
}

export const noRights: AccessRights = { classes: [], options: undefined, nonfatal: [], listed: [] };
export const everything: Pick<Allowance, "classes" | "nonfatal"> = { classes: overrides, nonfatal: [] };

/**
 * Files are read where something is allowed or passed over. Where no AllowOverride says anything none are, as Apache's
 * manual has it; Apache itself reads them there and refuses whatever they hold.
 */
export function readsFiles({ classes, nonfatal, listed }: AccessRights): boolean {
  return classes.length > 0 || nonfatal.length > 0 || listed.length > 0;
}

/** The sections that may give rights: regular expressions are looked at too late for it. */
export function givingSections<S extends Giving>(containers: readonly Container<S>[]): readonly Container<S>[] {
  return containers.filter(
    ({ kind, regex, settings }) =>
      kind === "directory" &&
      !regex &&
      (settings.AllowOverride !== undefined || settings.AllowOverrideList !== undefined),
  );
}

/** What the access files of a folder may say. `sections` are those of `givingSections`. */
export function rightsIn<S extends Giving>(sections: readonly Container<S>[], folder: string): AccessRights {
  const applied = applying(sections, { path: "", filename: folder });
  return applied.reduce<AccessRights>(
    (rights, { settings: { AllowOverride = rights, AllowOverrideList: listed = rights.listed } }) => ({
      classes: AllowOverride.classes,
      // A configuration that was sent to a child has lost what is undefined in it, which means all options.
      options: AllowOverride.options,
      nonfatal: AllowOverride.nonfatal,
      listed,
    }),
    noRights,
  );
}

/** Whether access files are read anywhere. */
export function mayRead<S extends Giving>(containers: readonly Container<S>[]): boolean {
  return givingSections(containers).some(({ settings: { AllowOverride = noRights, AllowOverrideList: listed = [] } }) =>
    readsFiles({ ...AllowOverride, listed }),
  );
}
