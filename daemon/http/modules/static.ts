// Serves files from DocumentRoot and aliases. Apache's counterpart: the core's map_to_storage and default_handler
// (server/core.c). `send` does ranges, conditions and media types.
import type { Stats } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { SendStream } from "send";
import { defineDirectives } from "../../../config/directive.ts";
import { allowing, answerError } from "../answer.ts";
import { answersFault } from "../fault.ts";
import type { Check, Exchange, Handler, HttpModule, Route } from "../module.ts";
import { optionsOf } from "../../../config/directives/options.ts";
import { partsOf } from "../../../config/directives/etag.ts";
import { note, type Note } from "../../log/catalogue.ts";
import { wallTime } from "../../os/clock.ts";
import { redirectInside } from "../inner.ts";
import { requestLine, tell } from "../tell.ts";
import { denied } from "./authz/decide.ts";
import { isRenamed, nameFor, typeOf } from "./mime/content.ts";
import { contentMd5, digestTag, entityTag } from "./static/entity-tag.ts";
import { sendParts } from "./static/parts.ts";
import { type ByteRange, rangesOf } from "./static/ranges.ts";
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
  const { req, res, route } = exchange;
  const { FileETag, ContentDigest, MaxRanges, MaxRangeOverlaps, MaxRangeReversals } = route.settings;
  const limits = { ranges: MaxRanges, overlaps: MaxRangeOverlaps, reversals: MaxRangeReversals };
  const ranges = rangesOf(req.headers.range, file.size, limits);
  const [first, ...more] = typeof ranges === "string" ? [] : ranges;
  const digest = partsOf(FileETag).includes("Digest") ? await digestTag(filename, file) : undefined;
  if (ContentDigest) res.setHeader("Content-MD5", await contentMd5(filename, file));
  const single =
    ranges === "unsatisfiable" ? `bytes=${file.size}-` : first && more.length === 0 ? written(first) : undefined;
  const acceptRanges = single !== undefined && MaxRanges > 0;
  if (!acceptRanges) res.setHeader("Accept-Ranges", MaxRanges > 0 ? "bytes" : "none");
  const options = { dotfiles: "allow", index: false, cacheControl: false, etag: false, acceptRanges } as const;
  const asked = acceptRanges ? asking(req, single) : req;
  const stream = send(asked, encodeURIComponent(filename).replaceAll("%2F", "/"), options);
  if (isRenamed(route, exchange.pathInfo)) {
    const typed = stream.type.bind(stream);
    stream.type = () => typed(nameFor(route, exchange.pathInfo));
  }
  if (typeof ranges !== "string" && more.length > 0) inParts(stream, exchange, { filename, ranges, size: file.size });
  stream.on("headers", (answer: ServerResponse, _path: string, found: Stats) => {
    const tag = digest ?? entityTag(found, FileETag, wallTime(exchange.startedAt));
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

interface Parts {
  readonly filename: string;
  readonly ranges: readonly ByteRange[];
  readonly size: number;
}

/** Where `send` would stream the whole file, its parts are sent, if the file is still what If-Range says. */
function inParts(stream: SendStream, exchange: Exchange, { filename, ranges, size }: Parts): void {
  const { res } = exchange;
  const whole = stream.stream.bind(stream);
  stream.stream = (path, options) => {
    if (res.statusCode !== 200 || !stream.isRangeFresh()) return whole(path, options);
    const usual = res.getHeader("Content-Type");
    const type = typeOf(exchange, typeof usual === "string" ? usual : undefined) ?? "";
    // A client that has gone, or a file that has: nobody is left to be told.
    sendParts(res, filename, { ranges, size, type }).catch(() => res.destroy());
  };
}

/** The same request with one range that `send` understands, or none. */
function asking(req: IncomingMessage, range: string | undefined): IncomingMessage {
  if (range === req.headers.range) return req;
  return Object.create(req, { headers: { value: { ...req.headers, range } } }) as IncomingMessage;
}

const written = ([first, last]: ByteRange): string => `bytes=${first}-${last}`;

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

/**
 * A file in the middle of the path, where AcceptPathInfo is On: it answers, and the rest is told to whoever asks for it.
 * Elsewhere it is in the way, and nothing stands for what is not there.
 */
async function answerAbove(exchange: Exchange): Promise<"answered" | "in the way" | "nothing"> {
  const { route, req } = exchange;
  const { url = "/" } = req;
  const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  for (let end = route.path.lastIndexOf("/"); end > 0; end = route.path.lastIndexOf("/", end - 1)) {
    const path = encodeURI(route.path.slice(0, end)).replace(/[?#]/g, encodeURIComponent);
    const above = route.lookup(path);
    // oxlint-disable-next-line no-await-in-loop -- the nearest that is there counts
    const found = above.target.kind === "file" ? await look(above.target.filename) : undefined;
    if (found === undefined || found instanceof Error) continue;
    if (!found.isFile()) return "nothing";
    if (above.settings.AcceptPathInfo !== "On") return "in the way";
    exchange.pathInfo = route.path.slice(end);
    return redirectInside(exchange, `${path}${query}`) ? "answered" : "in the way";
  }
  return "nothing";
}

/** What answers for a file that is not there; false when nothing does. */
async function answerInstead(exchange: Exchange): Promise<boolean> {
  const above = exchange.pathInfo === "" ? await answerAbove(exchange) : "nothing";
  return above === "answered" || (above === "nothing" && (await answerFallback(exchange)));
}

/** In Apache's order: the folder's slash, the method, then whether there is anything. */
async function serve(exchange: Exchange, filename: string): Promise<void> {
  const file = await look(filename);
  const folder = !(file instanceof Error) && file.isDirectory();
  if (folder && redirectFolder(exchange)) return;
  if (refusedMethod(exchange)) return;
  if (file instanceof Error) {
    if (errorStatus(file) === 404 && (await answerInstead(exchange))) return;
    return refuseFile(exchange, filename, file);
  }
  if (await linksForbid(exchange, filename)) return refuseBy(exchange, note("AH00037", filename), 403);
  if (folder) {
    if (await answerIndex(exchange)) return;
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
    serve(exchange, filename).catch(answersFault(exchange));
  };
}

/** Handlers that would run a file where they exist: its source is for nobody. */
const runs = /^(?:f?cgi-script$|application\/x-httpd-|php|proxy:)/i;

/**
 * .htaccess, .htpasswd and their kin hold secrets; Apache's shipped configuration refuses them, here it is built in, for the
 * names of AccessFileName too. The source of an application is for the server alone.
 */
function isSecret({ target, host }: Route): boolean {
  if (target.kind !== "file") return false;
  const { filename } = target;
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

/** The source of a script is for the server alone. */
function handlerOf({ target, settings }: Route): Handler | undefined {
  if (target.kind !== "file") return undefined;
  if (settings.SetHandler === undefined || !runs.test(settings.SetHandler)) return handlerFor(target.filename);
  return (exchange) => answerError(exchange, denied(exchange));
}

export const files: HttpModule = {
  name: "static",
  prepare: library,
  directives,
  translate: (path, { settings }) =>
    path.startsWith("/")
      ? { kind: "file", filename: `${settings.DocumentRoot.replace(/\/$/, "")}${withoutServerPath(path, settings)}` }
      : undefined,
  check: (route) => (isSecret(route) ? refuse : undefined),
  handler: handlerOf,
};
