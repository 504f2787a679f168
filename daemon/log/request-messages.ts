// The messages about single requests, each with its client: who was refused, what is not there. Apache's own
// (server/core.c, request.c, protocol.c, vhost.c, mod_authz_core.c, mod_access_compat.c, http_filters.c, mod_reqtimeout.c). Part of catalogue.ts.
import { row } from "./message.ts";

const notThere = (file: string) => `File does not exist: ${file}`;

export const requestMessages = {
  AH00026: row("core", "info", (path: string) => `found %2f (encoded '/') in URI path (${path}), returning 404`),
  AH00035: row(
    "core",
    "error",
    (path: string, file: string) =>
      `access to ${path} denied (filesystem path '${file}') because search permissions are missing on a component of the path`,
  ),
  AH00037: row("core", "error", (file: string) => `Symbolic link not allowed or link target not accessible: ${file}`),
  AH00038: row("core", "error", (file: string) => `Forbidden: ${file} doesn't point to a file or directory`),
  AH00124: row(
    "core",
    "error",
    (limit: number) =>
      `Request exceeded the limit of ${limit} internal redirects due to probable configuration error. Use 'LimitInternalRecursion' to increase the limit if necessary.`,
  ),
  AH00128: row("core", "info", notThere),
  AH00129: row("core", "info", (folder: string) => `Attempt to serve directory: ${folder}`),
  AH00130: row("core", "info", notThere),
  AH00132: row("core", "error", (file: string) => `file permissions deny server access: ${file}`),
  AH00135: row("core", "error", (line: string) => `Invalid method in request ${line}`),
  AH00529: row(
    "core",
    "crit",
    (file: string, folder: string) =>
      `${file} pcfg_openfile: unable to check htaccess file, ensure it is readable and that '${folder}' is executable`,
  ),
  AH00550: row("core", "debug", (field: string) => `Client sent malformed Host header: ${field}`),
  AH00561: row("core", "info", (name: string) => `Request header exceeds LimitRequestFieldSize: ${name}`),
  AH00563: row("core", "info", () => "Number of request headers exceeds LimitRequestFields"),
  AH00565: row(
    "core",
    "info",
    (limit: number) => `request failed: client's request-line exceeds LimitRequestLine (longer than ${limit})`,
  ),
  AH00566: row("core", "debug", () => "request failed: malformed request line"),
  AH00569: row("core", "debug", (path: string) => `client sent HTTP/1.1 request without hostname: ${path}`),
  AH00570: row(
    "core",
    "info",
    (expectation: string) => `client sent an unrecognized expectation value of Expect: ${expectation}`,
  ),
  AH01382: row("reqtimeout", "info", (part: "header" | "body") => `Request ${part} read timeout`),
  AH01588: row(
    "http",
    "info",
    (length: number, limit: number) =>
      `Requested content-length of ${length} is larger than the configured limit of ${limit}`,
  ),
  AH01591: row(
    "http",
    "info",
    (length: number, limit: number) =>
      `Read content length of ${length} is larger than the configured limit of ${limit}`,
  ),
  AH01630: row("authz_core", "error", (what: string) => `client denied by server configuration: ${what}`),
  AH01797: row("access_compat", "error", (what: string) => `client denied by server configuration: ${what}`),
  HN00291: row("core", "alert", (file: string, what: string) => `${file}: ${what}`),
  HN00292: row("core", "warn", (file: string, what: string) => `${file}: ${what}`),
  HN00293: row("core", "error", (what: string, why: string) => `cannot answer for ${what}: ${why}`),
  AH10244: row("core", "error", (path: string) => `invalid URI path (${path})`),
} as const;
