// ${NAME} in a line, before the line is cut into words. Used by the reader.
// Apache's counterpart: ap_resolve_env (server/core.c). What is put in is not looked at again.

/** The text with every known variable replaced; the others stay as they stand and are told to `unknown`. */
export function resolveVariables(
  text: string,
  lookup: (name: string) => string | undefined,
  unknown: (name: string) => void,
): string {
  return text.replace(/\$\{([^}]*)\}/g, (written, name: string) => {
    const value = lookup(name);
    if (value === undefined && !name.includes(":")) unknown(name);
    return value ?? written;
  });
}
