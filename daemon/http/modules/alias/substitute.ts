// What the groups of a match make of a text: $1 is the first group. Used by AliasMatch, RedirectMatch and Header edit.
// Apache's counterpart: ap_pregsub (server/util.c).

/** $0 and & are the whole match; a backslash takes the meaning away. */
export function substitute(text: string, found: RegExpExecArray): string {
  return text.replace(
    /\\([$&])|\$([0-9])|&/g,
    (all, literal: string | undefined, group: string | undefined) =>
      literal ?? (all === "&" ? found[0] : (found[Number(group)] ?? "")),
  );
}
