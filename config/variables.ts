// ${NAME} in a line, before the line is cut into words. Used by the reader.
// Apache's counterpart: ap_resolve_env (server/core.c). What is put in is not looked at again.
import { longestLine } from "./lexer.ts";

/**
 * The text with every known variable replaced; the others stay as they stand and are told to `unknown`. Undefined when
 * it would be longer than a line may be: a value may be made of others.
 */
export function resolveVariables(
  text: string,
  lookup: (name: string) => string | undefined,
  unknown: (name: string) => void,
): string | undefined {
  let resolved = "";
  let from = 0;
  for (let start = text.indexOf("${"); start >= 0; start = text.indexOf("${", from)) {
    const end = text.indexOf("}", start);
    if (end < 0) break;
    const name = text.slice(start + 2, end);
    const value = lookup(name);
    if (value === undefined && !name.includes(":")) unknown(name);
    resolved += text.slice(from, start) + (value ?? text.slice(start, end + 1));
    if (resolved.length > longestLine) return undefined;
    from = end + 1;
  }
  return resolved + text.slice(from);
}
