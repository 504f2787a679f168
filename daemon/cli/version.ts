// Who this program is.
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serverToken } from "../core/product.ts";

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
