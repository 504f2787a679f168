// Serves files from DocumentRoot and aliases. Apache's counterpart: the core's map_to_storage and default_handler
// (server/core.c). `send` does ranges, conditions and media types.
import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { defineDirectives } from "../../../config/directive.ts";
import { answerError } from "../answer.ts";
import type { Check, Exchange, Handler, HttpModule, Route } from "../module.ts";
import { indexFile, redirectFolder } from "./dir.ts";

export const directives = defineDirectives({});

/** POST to a file gets the file, as in Apache, where the default handler only cares that it is not asked to change it. */
const served: ReadonlySet<string> = new Set(["GET", "HEAD", "POST"]);
const allow = "GET,POST,OPTIONS,HEAD";

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

/** Apache's strong form: size and time of change in microseconds, in hex. */
function entityTag({ size, mtimeMs }: Stats): string {
  return `"${size.toString(16)}-${Math.floor(mtimeMs * 1000).toString(16)}"`;
}

/** Read when the first file is asked for: most children serve applications, and each would pay for it at its start. */
const library = () => import("send");

async function sendFile(exchange: Exchange, filename: string): Promise<void> {
  const { default: send } = await library();
  const { req, res } = exchange;
  const options = { dotfiles: "allow", index: false, cacheControl: false } as const;
  const stream = send(req, encodeURIComponent(filename).replaceAll("%2F", "/"), options);
  stream.on("headers", (answer: ServerResponse, _path: string, found: Stats) =>
    answer.setHeader("ETag", entityTag(found)),
  );
  stream.on("error", (error: NodeJS.ErrnoException & { status?: number; headers?: Record<string, string> }) => {
    const { status = 500, headers = {} } = error;
    answerError(exchange, status === 416 || status === 412 ? status : errorStatus(error), headers);
  });
  stream.on("directory", () => answerError(exchange, 404));
  stream.pipe(res);
}

async function look(filename: string): Promise<Stats | number> {
  try {
    return await stat(filename);
  } catch (error) {
    return errorStatus(error as NodeJS.ErrnoException);
  }
}

/** In Apache's order: the folder's slash, the method, then whether there is anything. */
async function serve(exchange: Exchange, filename: string): Promise<void> {
  const { method = "GET" } = exchange.req;
  const file = await look(filename);
  const folder = typeof file !== "number" && file.isDirectory();
  if (folder && redirectFolder(exchange)) return;
  if (method === "OPTIONS") return void exchange.res.writeHead(200, { Allow: allow, "Content-Length": 0 }).end();
  if (!served.has(method)) return answerError(exchange, knownMethods.has(method) ? 405 : 501, { Allow: allow });
  if (typeof file === "number") return answerError(exchange, file);
  const name = folder ? await indexFile(exchange, filename) : filename;
  if (name === undefined) return answerError(exchange, 404);
  if (folder) exchange.index = name;
  // What is neither file nor folder, such as a pipe or a device, would block or never end.
  if (!folder && !file.isFile()) return answerError(exchange, 403);
  await sendFile(exchange, name);
}

function handlerFor(filename: string): Handler {
  return (exchange) => {
    serve(exchange, filename).catch(() => answerError(exchange, 500));
  };
}

/**
 * .htaccess, .htpasswd and their kin hold secrets; Apache's shipped configuration refuses them, here it is built in. The
 * source of an application is for the server alone, whichever path leads to it.
 */
function isSecret({ target, host }: Route): boolean {
  if (target.kind !== "file") return false;
  const { filename } = target;
  return /\/\.ht[^/]*(?:$|\/)/.test(filename) || host.settings.NodeApp.some(({ file }) => file === filename);
}

const refuse: Check = () => 403;

export const files: HttpModule = {
  name: "static",
  prepare: library,
  directives,
  translate: (path, { settings }) =>
    path.startsWith("/") ? { kind: "file", filename: `${settings.DocumentRoot.replace(/\/$/, "")}${path}` } : undefined,
  check: (route) => (isSecret(route) ? refuse : undefined),
  handler: ({ target }) => (target.kind === "file" ? handlerFor(target.filename) : undefined),
};
