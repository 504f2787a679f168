// What -S, -M and -D DUMP_… print of a configuration in place of starting a server: one row each. Apache: ap_run_test_config,
// its hooks in server/core.c, modules/core/mod_so.c and modules/arch/unix/mod_unixd.c, and dump_config_name.
import { hostname } from "node:os";
import type { ReadingFacts } from "../../config/configuration.ts";
import { printHostTree } from "../http/host-tree.ts";
import { groupId, userId } from "../os/libc.ts";
import type { ReadDesign } from "../parent/read-design.ts";
import { listModules } from "./listings.ts";
import type { DumpName } from "./options.ts";

const dumps: Readonly<Record<Exclude<DumpName, "DUMP_INCLUDES">, (read: ReadDesign) => string>> = {
  DUMP_VHOSTS: hostTree,
  DUMP_RUN_CFG: runSettings,
  DUMP_MODULES: ({ design }) => listModules(design),
};

/** The text of what was asked for, in Apache's order. */
export function dump(names: readonly DumpName[], read: ReadDesign): string {
  return names.map((name) => (name === "DUMP_INCLUDES" ? "" : dumps[name](read))).join("");
}

/** -D DUMP_INCLUDES: each file under the one that includes it, with the line that does; as far as the reading came. */
export function includedFiles({ files }: ReadingFacts): string {
  const rows = files.map(({ file, depth, from }) => `${"  ".repeat(depth + 1)}(${from?.line ?? "*"}) ${file}\n`);
  return `Included configuration files:\n${rows.join("")}`;
}

/** Apache looks up the names of hosts that have none of their own; here they have the main server's. */
function hostTree({ design }: ReadDesign): string {
  const hosts = design.configuration.hosts.map(({ settings, addresses, at }) => ({
    name: settings.ServerName?.host ?? hostname(),
    aliases: settings.ServerAlias,
    addresses,
    at,
  }));
  return printHostTree(hosts);
}

function runSettings({ design, facts }: ReadDesign): string {
  const { configuration, identity } = design;
  const { DocumentRoot, ErrorLog, PidFile, User, Group } = configuration.server.settings;
  const used = identity === null ? " not_used" : "";
  const who = (kind: string, name: string | undefined, id: number | undefined) =>
    name === undefined || id === undefined ? [] : [`${kind}: name="${name}" id=${id}${used}`];
  return [
    `ServerRoot: "${configuration.serverRoot}"`,
    `Main DocumentRoot: "${DocumentRoot}"`,
    `Main ErrorLog: "${ErrorLog}"`,
    `PidFile: "${PidFile}"`,
    ...facts.defines.map(({ name, value }) => `Define: ${name}${value === undefined ? "" : `=${value}`}`),
    ...who("User", User, User === undefined ? undefined : userId(User)),
    ...who("Group", Group, Group === undefined ? undefined : groupId(Group)),
    "",
  ].join("\n");
}
