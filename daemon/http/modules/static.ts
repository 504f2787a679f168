// Serves files from DocumentRoot and aliases. Apache's counterpart: the core's map_to_storage and default_handler
// (server/core.c). `send` does ranges, conditions and media types.
import type { Stats } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { defineDirectives } from "../../../config/directive.ts";
import { allowing, answerError } from "../answer.ts";
import type { Check, Exchange, Handler, HttpModule, Route } from "../module.ts";
import { optionsOf } from "../../../config/directives/options.ts";
import { partsOf } from "../../../config/directives/etag.ts";
import { note, type Note } from "../../log/catalogue.ts";
import { redirectInside } from "../inner.ts";
import { requestLine, tell } from "../tell.ts";
import { denied } from "./authz/decide.ts";
import { digestTag, entityTag } from "./static/entity-tag.ts";
import { answerFallback, answerIndex, redirectFolder } from "./dir.ts";

export const directives = defineDirectives({});

/** POST to a file gets the file, as in Apache, where the default handler only cares that it is not asked to change it. */
const served: ReadonlySet<string> = new Set(["GET", "HEAD", "POST"]);

/** Methods that Apache has a number for: refused with 405, all others with 501 (http_protocol.c). */
const knownMethods: ReadonlySet<string> = new Set(
  (
    "PUT DELETE CONNECT TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK CHECKOUT UNCHECKOUT CHECKIN UPDATE " +
    "LABEL REPORT MKWORKSPACE MKACTIVITY BASELINE-CONTROL MERGE VERSION-CONTROL"
  ).split(" "),
);

const statusOf: Readonly<Record<string, number>> = { EACCES: 403, EPERM: 403, ENAMETOOLONG: 403, ELOOP: 403 };

function errorStatus(error: NodeJS.ErrnoException): number {
  return statusOf[error.code ?? ""] ?? 404;
}

const permissionDenied = "(13)Permission denied";

/** Refuses what the system does not give, and tells why as Apache does. */
function refuseFile(exchange: Exchange, filename: string, error: NodeJS.ErrnoException): void {
  const { code } = error;
  if (code === "EACCES") tell(exchange, note("AH00035", exchange.route.path, filename), permissionDenied);
  if (code === "ENOENT") tell(exchange, note("AH00128", filename));
  if (code === "ENOTDIR") tell(exchange, note("AH00130", filename));
  answerError(exchange, errorStatus(error));
}

/** Read when the first file is asked for: most children serve applications, and each would pay for it at its start. */
const library = () => import("send");

async function sendFile(exchange: Exchange, filename: string, file: Stats): Promise<void> {
  const { default: send } = await library();
  const { req, res } = exchange;
  const range = atMost(req.headers.range, file.size);
  if (range !== undefined) req.headers.range = range;
  const { FileETag, MaxRanges } = exchange.route.settings;
  const digest = partsOf(FileETag).includes("Digest") ? await digestTag(filename, file) : undefined;
  const acceptRanges = MaxRanges > 0 && makesSense(range, MaxRanges);
  if (!acceptRanges) res.setHeader("Accept-Ranges", MaxRanges > 0 ? "bytes" : "none");
  const options = { dotfiles: "allow", index: false, cacheControl: false, etag: false, acceptRanges } as const;
  const stream = send(req, encodeURIComponent(filename).replaceAll("%2F", "/"), options);
  stream.on("headers", (answer: ServerResponse, _path: string, found: Stats) => {
    const tag = digest ?? entityTag(found, FileETag, exchange.startedAt);
    if (tag !== undefined) answer.setHeader("ETag", tag);
  });
  stream.on("error", (error: NodeJS.ErrnoException & { status?: number; headers?: Record<string, string> }) => {
    const { status = 500, headers = {} } = error;
    if (error.code === "EACCES") tell(exchange, note("AH00132", filename), permissionDenied);
    answerError(exchange, status === 416 || status === 412 ? status : errorStatus(error), headers);
  });
  stream.on("directory", () => answerError(exchange, 404));
  stream.pipe(res);
}

/** A Range field of too many ranges, or with one that ends before it begins, is as if it were not there. */
function makesSense(field: string | undefined, most: number): boolean {
  if (field === undefined) return true;
  const ranges = field.replace(/^\s*bytes\s*=/i, "").split(",");
  return ranges.length <= most && !ranges.some(endsBefore);
}

function endsBefore(range: string): boolean {
  const [, first = "", last = ""] = /^\s*(\d+)-(\d+)\s*$/.exec(range) ?? [];
  return first !== "" && Number(last) < Number(first);
}

/** The last bytes of a file that has fewer are the whole file (RFC 9110 §14.1.2), which `send` does not know. */
function atMost(field: string | undefined, size: number): string | undefined {
  const suffix = /^\s*bytes\s*=\s*-(\d+)\s*$/i.exec(field ?? "")?.[1];
  return suffix !== undefined && Number(suffix) > size && size > 0 ? "bytes=0-" : field;
}

/** Whether a symbolic link on the way to a file may not be followed, below the folder that the paths start from. */
async function linksForbid(exchange: Exchange, filename: string): Promise<boolean> {
  const options = optionsOf(exchange.route.settings.Options);
  if (options.includes("FollowSymLinks")) return false;
  const owner = options.includes("SymLinksIfOwnerMatch");
  const { DocumentRoot } = exchange.route.host.settings;
  const root = filename.startsWith(`${DocumentRoot}/`) ? DocumentRoot : "";
  const parts = filename
    .slice(root.length)
    .split("/")
    .filter((part) => part !== "");
  const names = parts.map((_part, index) => `${root}/${parts.slice(0, index + 1).join("/")}`);
  const found = await Promise.all(names.map((name) => forbiddenLink(name, owner ? "same owner" : "none")));
  return found.includes(true);
}

async function forbiddenLink(name: string, allowed: "same owner" | "none"): Promise<boolean> {
  const link = await lstat(name).catch(() => undefined);
  if (link === undefined || !link.isSymbolicLink()) return false;
  if (allowed === "none") return true;
  const target = await stat(name).catch(() => undefined);
  return target?.uid !== link.uid;
}

async function look(filename: string): Promise<Stats | NodeJS.ErrnoException> {
  try {
    return await stat(filename);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** A file in the middle of the path, where AcceptPathInfo is On: it answers, and the rest is told to whoever asks for it. */
async function answerAbove(exchange: Exchange): Promise<boolean> {
  const { route, req } = exchange;
  const { url = "/" } = req;
  const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  for (let end = route.path.lastIndexOf("/"); end > 0; end = route.path.lastIndexOf("/", end - 1)) {
    const path = encodeURI(route.path.slice(0, end)).replace(/[?#]/g, encodeURIComponent);
    const above = route.lookup(path);
    // oxlint-disable-next-line no-await-in-loop -- the nearest that is there counts
    const found = above.target.kind === "file" ? await look(above.target.filename) : undefined;
    if (found === undefined || found instanceof Error) continue;
    if (!found.isFile() || above.settings.AcceptPathInfo !== "On") return false;
    exchange.pathInfo = route.path.slice(end);
    return redirectInside(exchange, `${path}${query}`);
  }
  return false;
}

/** In Apache's order: the folder's slash, the method, then whether there is anything. */
async function serve(exchange: Exchange, filename: string): Promise<void> {
  const file = await look(filename);
  const folder = !(file instanceof Error) && file.isDirectory();
  if (folder && redirectFolder(exchange)) return;
  if (refusedMethod(exchange)) return;
  if (file instanceof Error) {
    const missing = errorStatus(file) === 404;
    if (missing && exchange.pathInfo === "" && (await answerAbove(exchange))) return;
    if (missing && (await answerFallback(exchange))) return;
    return refuseFile(exchange, filename, file);
  }
  if (await linksForbid(exchange, filename)) return refuseBy(exchange, note("AH00037", filename), 403);
  if (folder) {
    if ((await answerIndex(exchange)) || (await answerFallback(exchange))) return;
    return refuseBy(exchange, note("AH00129", filename), 404);
  }
  // What is neither file nor folder, such as a pipe or a device, would block or never end.
  if (!file.isFile()) return refuseBy(exchange, note("AH00038", filename), 403);
  await sendFile(exchange, filename, file);
}

function refuseBy(exchange: Exchange, why: Note, status: number): void {
  tell(exchange, why);
  answerError(exchange, status);
}

/** Answers OPTIONS, and what would change a file; false for what is to get it. */
function refusedMethod(exchange: Exchange): boolean {
  const { method = "GET" } = exchange.req;
  if (served.has(method)) return false;
  if (method === "OPTIONS") exchange.res.writeHead(200, { ...allowing(exchange), "Content-Length": 0 }).end();
  else if (knownMethods.has(method)) answerError(exchange, 405, allowing(exchange));
  else {
    tell(exchange, note("AH00135", requestLine(exchange)));
    answerError(exchange, 501, allowing(exchange));
  }
  return true;
}

function handlerFor(filename: string): Handler {
  return (exchange) => {
    serve(exchange, filename).catch(() => answerError(exchange, 500));
  };
}

/** Handlers that would run a file where they exist: its source is for nobody. */
const runs = /^(?:f?cgi-script$|application\/x-httpd-|php|proxy:)/i;

/**
 * .htaccess, .htpasswd and their kin hold secrets; Apache's shipped configuration refuses them, here it is built in, for the
 * names of AccessFileName too. The source of an application or of a script is for the server alone.
 */
function isSecret({ target, host, settings }: Route): boolean {
  if (target.kind !== "file") return false;
  const { filename } = target;
  if (settings.SetHandler !== undefined && runs.test(settings.SetHandler)) return true;
  if (/\/\.ht[^/]*(?:$|\/)/.test(filename) || host.settings.NodeApp.some(({ file }) => file === filename)) return true;
  return filename.split("/").some((part) => host.settings.AccessFileName.includes(part));
}

/** ServerPath is no folder of the host's. Apache: ap_core_translate. */
function withoutServerPath(path: string, { ServerPath = "" }: Pick<Route["settings"], "ServerPath">): string {
  if (ServerPath === "" || !path.startsWith(ServerPath)) return path;
  const rest = path.slice(ServerPath.length);
  return ServerPath.endsWith("/") || rest === "" || rest.startsWith("/") ? `/${rest.replace(/^\/+/, "")}` : path;
}

const refuse: Check = denied;

export const files: HttpModule = {
  name: "static",
  prepare: library,
  directives,
  translate: (path, { settings }) =>
    path.startsWith("/")
      ? { kind: "file", filename: `${settings.DocumentRoot.replace(/\/$/, "")}${withoutServerPath(path, settings)}` }
      : undefined,
  check: (route) => (isSecret(route) ? refuse : undefined),
  handler: ({ target }) => (target.kind === "file" ? handlerFor(target.filename) : undefined),
};
