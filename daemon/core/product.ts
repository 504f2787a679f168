// What the server calls itself, and how much of it ServerTokens lets out. Used for the Server header, error pages,
// `httpd -v` and the status report, where monitoring agents read the version. Apache: ap_get_server_banner. Pure.

/** Kept equal to package.json by a test. */
export const product = { name: "httpd", version: "0.1.0" } as const;

export type ServerTokens = "Prod" | "Major" | "Minor" | "Min" | "OS" | "Full";

/** "httpd/0.1.0 (Linux)" and its shorter forms; `system` is the part in brackets. */
export function serverToken(tokens: ServerTokens, system: string): string {
  const { name, version } = product;
  const numbers = version.split(".");
  switch (tokens) {
    case "Prod":
      return name;
    case "Major":
      return `${name}/${numbers[0]}`;
    case "Minor":
      return `${name}/${numbers.slice(0, 2).join(".")}`;
    case "Min":
      return `${name}/${version}`;
    case "OS":
    case "Full":
      return `${name}/${version} (${system})`;
  }
}
