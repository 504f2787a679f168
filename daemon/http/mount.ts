// Whether a URL path lies under a prefix. Used by Alias and NodeApp. Apache's counterpart: alias_matches (mod_alias.c).

/**
 * What is left of the path behind the prefix: "" or begins with "/"; undefined when it does not lie under it. "/a" has
 * "/a" and "/a/b" under it but not "/ab"; "/a/" has only "/a/" and what is below.
 */
export function under(prefix: string, path: string): string | undefined {
  if (!path.startsWith(prefix) || !isUnder(path, prefix.length)) return undefined;
  return path.slice(prefix.endsWith("/") ? prefix.length - 1 : prefix.length);
}

/** Whether a path lies under the prefix that its first `length` characters are; false when it is shorter. */
export function isUnder(path: string, length: number): boolean {
  return length === path.length || path[length] === "/" || path[length - 1] === "/";
}
