// What the server calls itself, and how much of it ServerTokens lets out. Used for the Server header, error pages,
// `httpd -v` and the status report, where monitoring agents read the version. Apache: ap_get_server_banner. Pure.

/** Kept equal to package.json by a test. */
export const product = { name: "httpd", version: "0.1.0" } as const;

export type ServerTokens = "Prod" | "Major" | "Minor" | "Min" | "OS" | "Full";

const { name, version } = product;
const [major, minor] = version.split(".");

const forms: Readonly<Record<ServerTokens, string>> = {
  Prod: name,
  Major: `${name}/${major}`,
  Minor: `${name}/${major}.${minor}`,
  Min: `${name}/${version}`,
  OS: `${name}/${version}`,
  Full: `${name}/${version}`,
};

/** "httpd/0.1.0 (Linux)" and its shorter forms; `system` is the part in brackets. */
export function serverToken(tokens: ServerTokens, system: string): string {
  return tokens === "OS" || tokens === "Full" ? `${forms[tokens]} (${system})` : forms[tokens];
}
