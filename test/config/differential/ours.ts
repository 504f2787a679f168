// What our reader answers to a case, in the form in which Apache's answer is recorded. Used by the replay and the explorer.
import { core } from "../../../config/directives/core.ts";
import { mpmCommon } from "../../../config/directives/mpm-common.ts";
import { mpmRows } from "../../../config/directives/mpm-rows.ts";
import { unixd } from "../../../config/directives/unixd.ts";
import { filesOf } from "../../../config/files.ts";
import { printComplaint } from "../../../config/print.ts";
import { readConfiguration } from "../../../config/read-configuration.ts";
import type { Case } from "./cases.ts";
import { comparable, rootOfCases } from "./comparable.ts";

const tables = {
  common: { ...core, ...unixd, ...mpmCommon },
  mpms: {
    prefork: mpmRows({ StartServers: 5, MaxRequestWorkers: 256 }),
    worker: mpmRows({ ThreadsPerChild: 25 }),
  },
  modules: ["alias", "unixd"],
  defaultMpm: "prefork",
};

export function ourAnswer({ text, files = {}, defines = [], environment = {} }: Case): readonly string[] {
  const all = Object.entries({ ...files, "httpd.conf": text });
  const placed = Object.fromEntries(all.map(([name, content]) => [`${rootOfCases}/${name}`, content]));
  const verdict = readConfiguration({
    file: "httpd.conf",
    serverRoot: rootOfCases,
    files: filesOf(placed, [`${rootOfCases}/logs`, `${rootOfCases}/htdocs`]),
    environment,
    defines,
    before: ["LoadModule mpm_prefork_module x", "LoadModule alias_module x", "ServerName localhost"],
    after: [],
    tables,
  });
  const complaints = [...verdict.warnings, ...(verdict.ok ? [] : [verdict.error])];
  const printed = complaints.map((complaint) => printComplaint(complaint)).join("\n");
  return comparable(`${printed}\n${verdict.ok ? "Syntax OK" : ""}`);
}
