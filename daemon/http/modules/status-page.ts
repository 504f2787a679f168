// What a browser gets with the status page: its program and style sheet, and the stream of reports that keeps it live.
// Used by http/modules/status.ts. All of it is asked of the page's own address by the query, so that it works wherever
// SetHandler server-status stands, and no other host is ever asked.
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { liveReport } from "../../core/live-report.ts";
import { programFile } from "../../installation.ts";
import type { Exchange, Services } from "../module.ts";

const assets = {
  "page.js": { file: "status.js", type: "text/javascript; charset=utf-8" },
  "page.css": { file: "status.css", type: "text/css; charset=utf-8" },
} as const;
export type Asset = keyof typeof assets;

/** Nothing but what this server sends may run, be shown or be asked. */
export const pagePolicy: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

const read = new Map<Asset, Buffer>();

function contentOf(asset: Asset): Buffer {
  const known = read.get(asset);
  if (known !== undefined) return known;
  const content = readFileSync(programFile(`pages/${assets[asset].file}`));
  read.set(asset, content);
  return content;
}

/** For a process that is about to become a user who may not read the files. */
export function readAssets(): void {
  for (const asset of Object.keys(assets) as Asset[]) contentOf(asset);
}

export function isAsset(query: string): Asset | undefined {
  const [name = ""] = query.split("&");
  return Object.hasOwn(assets, name) ? (name as Asset) : undefined;
}

/** The page names the version with the asset, so that it may be kept for ever. */
export function sendAsset({ res }: Exchange, asset: Asset): void {
  const content = contentOf(asset);
  res.setHeader("Content-Type", assets[asset].type);
  res.setHeader("Content-Length", content.length);
  res.setHeader("Cache-Control", "max-age=31536000, immutable");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.end(content);
}

/** Milliseconds between two reports. */
const period = 1000;
/** Milliseconds after which a stream ends and the browser makes a new one, to whatever child then has room. */
const longest = 60_000;
/** Streams that a child keeps at a time: each holds one of its workers. */
const mostStreams = 8;
/** A sample may be stored a moment after the time that it bears: what is younger than this is sent again. */
const overlap = 2000;

let streams = 0;

function send(res: ServerResponse, services: Services, after: number): number {
  const report = liveReport(services.status(), services.telemetry, after);
  const id = Math.max(0, report.now - overlap);
  res.write(`id: ${id}\ndata: ${JSON.stringify(report)}\n\n`);
  return id;
}

/**
 * Reports as server-sent events. Where a connection holds a worker for itself, or enough streams are open, the stream
 * ends with the first report and the browser comes again by itself: watching takes no worker away.
 */
export function sendLive({ req, res }: Exchange, services: Services): void {
  const isShort = !services.status().async || streams >= mostStreams || services.isLeaving();
  if (isShort) res.shouldKeepAlive = false;
  res.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  if (req.method === "HEAD") return void res.end();
  res.write(`retry: ${isShort ? 2000 : 500}\n\n`);
  const had = Number(req.headers["last-event-id"] ?? 0);
  let after = send(res, services, Number.isFinite(had) ? had : 0);
  if (isShort) return void res.end();
  streams++;
  const began = performance.now();
  const timer = setInterval(() => {
    // A reader that does not keep up is not sent more; an old stream is not needed by a child that leaves.
    if (services.isLeaving() || performance.now() - began > longest) res.end();
    else if (!res.writableNeedDrain) after = send(res, services, after);
  }, period);
  res.on("close", () => {
    clearInterval(timer);
    streams--;
  });
}
