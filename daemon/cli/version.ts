// Who this program is and where it lives.
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serverToken } from "../core/product.ts";

/** The folder of package.json, htdocs and the shipped httpd.conf: two above dist/daemon. */
export const packageRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** "httpd/0.1.0 (Linux)": three numbers after the slash, since monitoring agents insist on them. */
export function serverVersion(): string {
  return serverToken("Full", process.platform === "linux" ? "Linux" : "Unix");
}

/** When this build was made: "2026-11-23T08:00:00". */
export function built(): string {
  return statSync(fileURLToPath(import.meta.url))
    .mtime.toISOString()
    .slice(0, 19);
}
