// What a URL that names a folder gets: a redirect to the address with a slash, or the folder's index file. Apache's
// counterpart: mod_dir. The static handler calls it once it has seen that a folder was asked for.
import { stat } from "node:fs/promises";
import { defineDirectives } from "../../../config/directive.ts";
import { everywhere, flag, row } from "../../../config/kinds.ts";
import { answerRedirect } from "../answer.ts";
import type { Exchange, HttpModule } from "../module.ts";
import { ownUrl } from "../self.ts";

export const directives = defineDirectives({
  DirectoryIndex: row<readonly string[]>(
    {
      syntax: "file ...|disabled",
      help: "Files that stand for their folder, the first that exists",
      initial: ["index.html"],
      contexts: everywhere,
    },
    [1, Infinity],
    (files, _at, before = []) =>
      files.length === 1 && files[0]?.toLowerCase() === "disabled" ? [] : [...before, ...files],
  ),
  DirectorySlash: flag({
    help: "Whether a folder's address without its slash is redirected",
    initial: true,
    contexts: everywhere,
  }),
});

async function isFile(name: string): Promise<boolean> {
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ?? false;
}

async function indexOf(folder: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const file = `${folder}/${name}`;
    // oxlint-disable-next-line no-await-in-loop -- the first that exists counts
    if (await isFile(file)) return file;
  }
  return undefined;
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

/** The index file that stands for a folder. */
export async function indexFile({ route }: Exchange, folder: string): Promise<string | undefined> {
  return route.path.endsWith("/") ? indexOf(folder.replace(/\/$/, ""), route.settings.DirectoryIndex) : undefined;
}

export const dir: HttpModule = { name: "dir", directives };
