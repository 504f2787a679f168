// A request to read a configuration from texts, for tests: the core's rows, two models with a few rows, no modules but
// one. Used by the tests of this folder.
import { core } from "../../config/directives/core.ts";
import { deploys } from "../../config/directives/deploys.ts";
import { mpmCommon } from "../../config/directives/mpm-common.ts";
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { patienceRows } from "../../config/directives/patience.ts";
import { unixd } from "../../config/directives/unixd.ts";
import { filesOf } from "../../config/files.ts";
import { printComplaint } from "../../config/print.ts";
import { readConfiguration, type ReadRequest } from "../../config/read-configuration.ts";

export const common = { ...core, ...unixd, ...mpmCommon, ...patienceRows, ...deploys };
export const root = "/srv/www";

type Changes = Partial<Omit<ReadRequest<typeof common>, "files">> & {
  readonly others?: Readonly<Record<string, string>>;
};

/** Reads `text` as httpd.conf in `root`; `others` are more files, by path relative to it. */
export function read(text: string, { others = {}, ...changes }: Changes = {}) {
  const texts = Object.entries({ ...others, "httpd.conf": text });
  return readConfiguration({
    file: "httpd.conf",
    serverRoot: root,
    files: filesOf(Object.fromEntries(texts.map(([name, content]) => [`${root}/${name}`, content])), [
      `${root}/htdocs`,
    ]),
    environment: {},
    defines: [],
    before: [],
    after: [],
    tables: {
      common,
      mpms: {
        prefork: mpmRows({ StartServers: 5, MaxRequestWorkers: 256 }),
        worker: mpmRows({ StartServers: 3, ThreadsPerChild: 25, AsyncRequestWorkerFactor: 2 }),
      },
      modules: ["alias", "status"],
      defaultMpm: "prefork",
    },
    ...changes,
  });
}

/** The configuration of a text that must be right. */
export function configurationOf(text: string, changes: Changes = {}) {
  const verdict = read(text, changes);
  if (!verdict.ok) throw new Error(printComplaint(verdict.error));
  return verdict.configuration;
}

/** What is printed for a text that must be wrong. */
export function complaintOf(text: string, changes: Changes = {}): string {
  const verdict = read(text, changes);
  return verdict.ok ? "Syntax OK" : printComplaint(verdict.error);
}
