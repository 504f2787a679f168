// Whether a URL path lies under a prefix. Used by Alias and NodeApp. Apache's counterpart: alias_matches (mod_alias.c).

/**
 * What is left of the path behind the prefix: "" or begins with "/"; undefined when it does not lie under it. "/a" has
 * "/a" and "/a/b" under it but not "/ab"; "/a/" has only "/a/" and what is below.
 */
export function under(prefix: string, path: string): string | undefined {
  if (prefix.endsWith("/")) return path.startsWith(prefix) ? path.slice(prefix.length - 1) : undefined;
  if (!path.startsWith(prefix)) return undefined;
  const rest = path.slice(prefix.length);
  return rest === "" || rest.startsWith("/") ? rest : undefined;
}
