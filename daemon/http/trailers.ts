// MergeTrailers: the fields behind a chunked body join those of the header once the body has come. A field that stands in
// the header already keeps its value there, as in Apache (read_chunked_trailers, modules/http/http_filters.c). Whoever may
// enter has been decided before, for index files and pages of errors too: what the server answers itself is merged last.
import type { IncomingMessage } from "node:http";
import { beforeHead } from "./head.ts";
import { receiverOf } from "./inner.ts";
import { askForBody } from "./interim.ts";
import { indexPath } from "./modules/dir.ts";
import type { Check, Exchange, Route } from "./module.ts";

/** The check for a route; none where trailers stay apart. Runs behind all others: what is refused is not waited for. */
export function merging({ settings, target }: Pick<Route, "settings" | "target">): readonly Check[] {
  if (!settings.MergeTrailers) return [];
  const check = target.kind === "app" ? mergeForApplication : mergeForAnswer;
  return [(exchange) => (exchange.req.headers["transfer-encoding"] === undefined ? undefined : check(exchange))];
}

/** An application reads the body by itself, and finds the fields at its end. */
function mergeForApplication({ req }: Exchange): undefined {
  if (req.complete) {
    merge(req);
    return undefined;
  }
  const receiver = receiverOf(req);
  const push = receiver.push.bind(receiver);
  receiver.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk === null) merge(req);
    return push(chunk, encoding);
  };
  return undefined;
}

/** What the server answers comes when the body has. */
function mergeForAnswer({ req, res, inner, route }: Exchange): undefined | Promise<undefined> {
  beforeHead(res, () => merge(req));
  if (req.complete || inner !== undefined || mayBeApplication(route)) return undefined;
  askForBody(res);
  return new Promise((resolve) => {
    // Where the client goes before that, nobody waits for an answer.
    req.once("end", () => resolve(undefined)).resume();
  });
}

/** An application that stands for what is not there, or for a folder, wants the body too. */
function mayBeApplication({ path, settings, lookup }: Route): boolean {
  const { FallbackResource, DirectoryIndex } = settings;
  if (FallbackResource !== undefined) return true;
  return path.endsWith("/") && DirectoryIndex.some((name) => lookup(indexPath(path, name)).target.kind === "app");
}

function merge({ headers, trailers, rawHeaders, rawTrailers }: IncomingMessage): void {
  rawHeaders.push(...rawTrailers);
  for (const [name, value] of Object.entries(trailers)) headers[name] ??= value;
}
