// Paths as text: made absolute, made canonical, matched by wildcards. Used by the reader (Include) and the sections.
// Apache's counterpart: ap_server_root_relative, apr_filepath_merge and apr_fnmatch. No file system is asked.

/** `path` with "." and ".." and doubled slashes taken out; absolute, without a slash at the end. */
export function canonical(path: string): string {
  // Most paths are canonical: nothing between two slashes, no dots alone, no slash at the end.
  if (path.startsWith("/") && !/\/(?:\.{0,2}(?:\/|$))/.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** A path that starts from `root` unless it is absolute. */
export function absolute(root: string, path: string): string {
  return canonical(path.startsWith("/") ? path : `${root}/${path}`);
}

/** Whether a text has a wildcard: *, ? or a closed [set]. */
export function hasWildcard(text: string): boolean {
  return /[*?]|\[[^\]]*\]/.test(text);
}

/** What a wildcard may not match. */
export interface WildcardRules {
  /** "/" is matched by a "/" alone. */
  readonly slash: boolean;
  /** A "." at the start is matched by a "." alone. */
  readonly dot: boolean;
}

/** Whether `text` as a whole fits the wildcard. Compare regular expressions: this never takes more than quadratic time. */
export function fits(pattern: string, text: string, rules: WildcardRules): boolean {
  if (rules.dot && text.startsWith(".") && !pattern.startsWith(".")) return false;
  if (!rules.slash) return fitsFrom(pieces(pattern), text);
  const wanted = pattern.split("/");
  const parts = text.split("/");
  return wanted.length === parts.length && wanted.every((one, i) => fitsFrom(pieces(one), parts[i] ?? ""));
}

type Piece = "*" | ((char: string) => boolean);

/** A wildcard as a list: "*", or a test of one character. */
function pieces(pattern: string): readonly Piece[] {
  const list: Piece[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    const end = char === "[" ? pattern.indexOf("]", at + 2) : -1;
    if (char === "*") list.push("*");
    else if (char === "?") list.push(() => true);
    else if (end > 0) {
      list.push(set(pattern.slice(at + 1, end)));
      at = end;
    } else {
      const literal = char === "\\" && at + 1 < pattern.length ? (pattern[++at] ?? "") : char;
      list.push((one) => one === literal);
    }
  }
  return list;
}

/** The inside of [...]: characters and ranges, turned round by a leading ! or ^. */
function set(inside: string): (char: string) => boolean {
  const not = /^[!^]/.test(inside);
  const ranges = [...(not ? inside.slice(1) : inside).matchAll(/([^])-([^])|([^])/g)];
  return (char) =>
    not !==
    ranges.some(([, from, to, one]) => (one === undefined ? char >= (from ?? "") && char <= (to ?? "") : char === one));
}

/** The usual matching with one point of return: the last star takes one character more at each failure. */
function fitsFrom(list: readonly Piece[], text: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let mark = 0;
  while (at < text.length) {
    const piece = list[next];
    if (piece === "*") {
      star = next++;
      mark = at;
    } else if (piece !== undefined && piece(text[at] ?? "")) {
      at++;
      next++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++mark;
    } else return false;
  }
  return list.slice(next).every((piece) => piece === "*");
}
