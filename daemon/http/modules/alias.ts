// Maps URL paths to folders outside DocumentRoot: Alias and AliasMatch. Apache's counterpart: mod_alias.
import { defineDirectives, Refusal, type Context } from "../../../config/directive.ts";
import { row, serverAndHosts } from "../../../config/kinds.ts";
import type { HttpModule, Target } from "../module.ts";
import { under } from "../mount.ts";

interface AliasValue {
  readonly from: string;
  readonly to: string;
  readonly regex: boolean;
  /** A virtual host's own come before the main server's. */
  readonly context: Context;
}

function regular(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

export const directives = defineDirectives({
  Alias: row<readonly AliasValue[]>(
    {
      syntax: "URL-path file|folder",
      help: "Folder or file that a URL path stands for",
      initial: [],
      contexts: serverAndHosts,
      merge: "append",
    },
    [2, 2],
    ([from = "", to = ""], at, before = []) => [
      ...before,
      { from, to: at.path(to), regex: false, context: at.context },
    ],
  ),
  AliasMatch: row<readonly AliasValue[]>(
    {
      syntax: "regex file|folder",
      help: "The same with a regular expression; $1 is its first group",
      initial: [],
      contexts: serverAndHosts,
      merge: "append",
      aliasOf: "Alias",
    },
    [2, 2],
    ([from = "", to = ""], at, before = []) =>
      regular(from) === undefined
        ? new Refusal("Regular expression could not be compiled.")
        : [...before, { from, to: at.path(to), regex: true, context: at.context }],
  ),
});

/** The file that the path stands for under one alias. */
function resolve({ from, to, regex }: AliasValue, path: string): string | undefined {
  if (!regex) {
    const rest = under(from, path);
    return rest === undefined ? undefined : `${to}${to.endsWith("/") && rest.startsWith("/") ? rest.slice(1) : rest}`;
  }
  const found = regular(from)?.exec(path);
  // A group must not lead out of the folder: the path has no ".." segments, but two groups side by side could make one.
  const file = found?.reduce(
    (name, group: string | undefined, index) => name.replaceAll(`$${index}`, () => group ?? ""),
    to,
  );
  return file === undefined || /(?:^|\/)\.\.(?:\/|$)/.test(file) ? undefined : file;
}

/** The first alias that fits decides; a virtual host's own come first. */
function translate(aliases: readonly AliasValue[], path: string): Target | undefined {
  const own = aliases.filter(({ context }) => context === "vhost");
  for (const alias of [...own, ...aliases.filter(({ context }) => context !== "vhost")]) {
    const filename = resolve(alias, path);
    if (filename !== undefined) return { kind: "file", filename };
  }
  return undefined;
}

export const alias: HttpModule = {
  name: "alias",
  directives,
  translate: (path, { settings }) => translate(settings.Alias, path),
};
