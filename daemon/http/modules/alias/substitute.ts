// What the groups of a match make of a text: $1 is the first group. Used by AliasMatch, RedirectMatch, SetEnvIf and Header
// edit. Apache's counterpart: ap_pregsub (server/util.c).

/** $0 is the whole match; a backslash takes the meaning of what follows it away. */
export function substitute(text: string, found: readonly (string | undefined)[]): string {
  return text.replace(
    /\\([^])|\$([0-9])/g,
    (_all, literal: string | undefined, group: string | undefined) => literal ?? found[Number(group)] ?? "",
  );
}
