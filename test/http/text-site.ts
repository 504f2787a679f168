// A site of a few files that is configured by lines of httpd.conf, for tests of modules over real requests.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readConfiguration } from "../../config/read-configuration.ts";
import { filesOf } from "../../config/files.ts";
import type { Application } from "../../daemon/http/module.ts";
import { accessFilesOf } from "../../daemon/http/access-world.ts";
import type { LogLine } from "../../daemon/log/format.ts";
import { tables } from "../../daemon/parent/read-design.ts";
import { startSite, type Site } from "./harness.ts";

export interface TextSite extends Site, AsyncDisposable {
  readonly root: string;
}

/** ROOT in the lines is the folder; its files are below htdocs. `applications` are mounted by NodeApp lines. */
export async function siteOf(
  lines: readonly string[],
  files: Readonly<Record<string, string>> = {},
  applications: (root: string) => readonly Application[] = () => [],
  log: LogLine[] = [],
): Promise<TextSite> {
  const root = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(root, "htdocs"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    // What has just changed has a weak tag.
    utimesSync(join(root, name), 1709208000, 1709208000);
  }
  const text = ["ServerName example.test", `DocumentRoot ${root}/htdocs`, ...lines].join("\n").replaceAll("ROOT", root);
  const verdict = readConfiguration({
    file: "httpd.conf",
    serverRoot: root,
    files: filesOf({ [`${root}/httpd.conf`]: `${text}\n` }, [`${root}/htdocs`, `${root}/logs`]),
    environment: {},
    defines: [],
    before: [],
    after: [],
    tables,
  });
  if (!verdict.ok) throw new Error(verdict.error.text);
  const { settings, containers } = verdict.configuration.server;
  const access = accessFilesOf(verdict.configuration);
  const site = await startSite({ settings, containers, applications: applications(root), access, log });
  return {
    ...site,
    root,
    [Symbol.asyncDispose]: async () => {
      await site.close();
      rmSync(root, { recursive: true });
    },
  };
}
