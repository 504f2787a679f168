// A folder with the files of a site, and its configuration's text. Used by both sides of the kit.
import { chmodSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type SiteCase, usualFiles, usualPlace } from "./site.ts";

const written = new Date("2024-02-29T12:00:00Z");

/** Readable by the user that Apache's children run as. */
export function folderOf({ files = {} }: Pick<SiteCase, "files">): string {
  const root = mkdtempSync(join(tmpdir(), "httpd-site-"));
  chmodSync(root, 0o755);
  mkdirSync(join(root, "logs"));
  for (const [name, text] of Object.entries({ ...usualFiles, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    // A file that has just changed has a weak tag.
    utimesSync(join(root, name), written, written);
  }
  return root;
}

/** What stands before the lines of every site. */
const before = [
  `Listen ${usualPlace}`,
  "ServerName main.test",
  "DocumentRoot ROOT/htdocs",
  "KeepAlive Off",
  "TypesConfig ROOT/mime.types",
];

export function textOf({ lines }: SiteCase, root: string, first: readonly string[] = []): string {
  return [...first, ...before, ...lines]
    .map((line) => `${line}\n`)
    .join("")
    .replaceAll("ROOT", root);
}
