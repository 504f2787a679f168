// What a URL that names a folder gets: a redirect to the address with a slash, or the folder's index file. Apache's
// counterpart: mod_dir. The static handler calls it once it has seen that a folder was asked for.
import { stat } from "node:fs/promises";
import { defineDirectives, Refusal } from "../../../config/directive.ts";
import { flag, grown, row, word } from "../../../config/kinds.ts";
import { wordsOf } from "../../../config/lexer.ts";
import { answerRedirect } from "../answer.ts";
import { redirectInside } from "../inner.ts";
import type { Exchange, HttpModule, Route } from "../module.ts";
import { ownUrl } from "../self.ts";
import { redirectCheck } from "./alias/redirect-check.ts";

const redirects: Readonly<Record<string, number>> = { on: 302, off: 0, permanent: 301, temp: 302, seeother: 303 };

function readIndexRedirect([text = ""]: readonly string[]): number | Refusal {
  const named = redirects[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^\d/.test(text)) return new Refusal("DirectoryIndexRedirect ON|OFF|permanent|temp|seeother|3xx");
  const status = Number.parseInt(text, 10);
  return status >= 300 && status < 400
    ? status
    : new Refusal("DirectoryIndexRedirect only accepts values between 300 and 399");
}

export const directives = defineDirectives({
  DirectoryIndex: row<readonly string[]>(
    {
      syntax: "file ...|disabled",
      help: "Files that stand for their folder, the first that exists",
      initial: ["index.html"],
      override: "Indexes",
    },
    "raw",
    ([text = ""], _at, before = []) => {
      const files = wordsOf(text);
      return files.length === 1 && files[0]?.toLowerCase() === "disabled" ? [] : grown(before, files);
    },
  ),
  DirectorySlash: flag({
    help: "Whether a folder's address without its slash is redirected",
    initial: true,
    override: "Indexes",
  }),
  DirectoryIndexRedirect: row<number>(
    {
      syntax: "On|Off|permanent|temp|seeother|3xx",
      help: "Whether a folder's address is redirected to that of its index file",
      initial: 0,
      override: "Indexes",
    },
    [1, 1],
    readIndexRedirect,
  ),
  DirectoryCheckHandler: flag({
    help: "Whether a handler that was set answers for folders before their index file",
    initial: false,
    override: "Indexes",
    idle: "handlers of this server always answer first",
  }),
  FallbackResource: word<undefined>({
    syntax: "URL-path|disabled",
    help: "What answers where there is no file: the front of an application, say",
    initial: undefined,
    override: "Indexes",
  }),
});

async function isFile(name: string): Promise<boolean> {
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** The path of a request as it was written, with and without its query. */
function written(url: string): { readonly path: string; readonly query: string } {
  const cut = url.indexOf("?");
  const whole = cut < 0 ? url : url.slice(0, cut);
  return { path: whole.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, ""), query: cut < 0 ? "" : url.slice(cut) };
}

/** Sends a folder's address without its slash to the one with it; false when there is no need. */
export function redirectFolder(exchange: Exchange): boolean {
  const { route, req } = exchange;
  if (route.path.endsWith("/") || !route.settings.DirectorySlash) return false;
  const { path, query } = written(req.url ?? "/");
  // Doubled slashes at the start would be taken for a host by a browser.
  answerRedirect(exchange, 301, ownUrl(exchange, `${path.replace(/^\/{2,}/, "/")}/${query}`));
  return true;
}

const query = ({ req }: Exchange): string => written(req.url ?? "/").query;

/** Whether a route leads to something that can be served. */
async function isThere({ target }: Route): Promise<boolean> {
  return target.kind === "app" || (target.kind === "file" && (await isFile(target.filename)));
}

/** The address of an index file of a folder. */
export function indexPath(folder: string, name: string): string {
  return encodeURI(name.startsWith("/") ? name : `${folder}${name}`).replace(/[?#]/g, encodeURIComponent);
}

/**
 * Answers with the first index file that exists, or that has a FallbackResource to stand for it, as if it had been asked for;
 * false when there is none. Apache: fixup_dir, whose subrequests go through fixup_dflt.
 */
export async function answerIndex(exchange: Exchange): Promise<boolean> {
  const { route } = exchange;
  const { DirectoryIndex, DirectoryIndexRedirect } = route.settings;
  if (!route.path.endsWith("/")) return false;
  for (const name of DirectoryIndex) {
    const path = indexPath(route.path, name);
    const found = route.lookup(path);
    // oxlint-disable-next-line no-await-in-loop -- the first that exists counts
    const place = (await isThere(found)) ? path : await fallbackOf(exchange, found);
    if (place === undefined) continue;
    if (place === path && found.target.kind === "file") exchange.index = found.target.filename;
    if (DirectoryIndexRedirect !== 0) {
      answerRedirect(exchange, DirectoryIndexRedirect, ownUrl(exchange, place));
      return true;
    }
    return redirectInside(exchange, `${place}${query(exchange)}`);
  }
  return false;
}

/** Answers with FallbackResource where there is no file; false when there is none, or it is what is missing. */
export async function answerFallback(exchange: Exchange): Promise<boolean> {
  const place = await fallbackOf(exchange, exchange.route);
  return place !== undefined && redirectInside(exchange, `${place}${query(exchange)}`);
}

/** The URL that stands for a route without a file. Where a handler is set, it answers by itself. Apache: fixup_dflt. */
async function fallbackOf(exchange: Exchange, route: Route): Promise<string | undefined> {
  const { settings } = route.handled?.({ ...exchange, route }) ?? route;
  const { FallbackResource: place, SetHandler } = settings;
  if (place === undefined || place.toLowerCase() === "disabled" || SetHandler !== undefined) return undefined;
  const { pathname, search } = new URL(place, `http://x${encodeURI(route.path)}`);
  const found = route.lookup(pathname);
  if (found.path === route.path) return undefined;
  return (await isThere(found)) || (await isFolder(found)) || redirectCheck(found) !== undefined
    ? `${pathname}${search}`
    : undefined;
}

async function isFolder({ target }: Route): Promise<boolean> {
  return target.kind === "file" && ((await stat(target.filename).catch(() => undefined))?.isDirectory() ?? false);
}

export const dir: HttpModule = { name: "dir", directives };
