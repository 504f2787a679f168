// What -S, -M and -D DUMP_… print of a configuration in place of starting a server: one row each. Apache: ap_run_test_config,
// its hooks in server/core.c, modules/core/mod_so.c and modules/arch/unix/mod_unixd.c, and dump_config_name.
import { hostname } from "node:os";
import type { ReadingFacts } from "../../config/configuration.ts";
import { printHostTree } from "../http/host-tree.ts";
import { groupId, userId } from "../os/libc.ts";
import type { ServerConfiguration } from "../parent/design.ts";
import type { ReadDesign, Refused } from "../parent/read-design.ts";
import { listModules } from "./listings.ts";
import type { DumpName } from "./options.ts";

const dumps: Readonly<Record<Exclude<DumpName, "DUMP_INCLUDES">, (read: ReadDesign) => string>> = {
  DUMP_VHOSTS: ({ design }) => treeOf(design.configuration),
  DUMP_RUN_CFG: runSettings,
  DUMP_MODULES: ({ design }) => listModules(design),
};

/** The text of what was asked for, in Apache's order. */
export function dump(names: readonly DumpName[], read: ReadDesign): string {
  return names.map((name) => (name === "DUMP_INCLUDES" ? "" : dumps[name](read))).join("");
}

/** The same of a configuration that was read and then refused: as in Apache the tree is out by then. */
export function dumpRefused(names: readonly DumpName[], { configuration }: Refused): string {
  return configuration !== undefined && names.includes("DUMP_VHOSTS") ? treeOf(configuration) : "";
}

/** -D DUMP_INCLUDES: each file under the one that includes it, with the line that does; as far as the reading came. */
export function includedFiles({ files }: ReadingFacts): string {
  const rows = files.map(({ file, depth, from }) => `${"  ".repeat(depth + 1)}(${from?.line ?? "*"}) ${file}\n`);
  return `Included configuration files:\n${rows.join("")}`;
}

/** Apache looks up the names of hosts that have none of their own; here they have the main server's. */
function treeOf(configuration: ServerConfiguration): string {
  const hosts = configuration.hosts.map(({ settings, addresses, at }) => ({
    name: settings.ServerName?.host ?? hostname(),
    aliases: settings.ServerAlias,
    addresses,
    at,
  }));
  return printHostTree(hosts);
}

/** What Apache prints where no User or Group is given. */
const nobody = "#-1";
const nobodysId = 0xffffffff;

function runSettings({ design, facts }: ReadDesign): string {
  const { configuration, identity } = design;
  const { DocumentRoot, ErrorLog, ScoreBoardFile, PidFile, User, Group } = configuration.server.settings;
  const used = process.getuid?.() === 0 ? "" : " not_used";
  const who = (kind: string, name: string, id: number) => `${kind}: name="${name}" id=${id}${used}`;
  const group = identity === null || Group !== undefined ? Group : `#${identity.gid}`;
  return [
    `ServerRoot: "${configuration.serverRoot}"`,
    `Main DocumentRoot: "${DocumentRoot}"`,
    `Main ErrorLog: "${ErrorLog}"`,
    ...(ScoreBoardFile === undefined ? [] : [`ScoreBoardFile: "${ScoreBoardFile}"`]),
    `PidFile: "${PidFile}"`,
    ...facts.defines.map(({ name, value }) => `Define: ${name}${value === undefined ? "" : `=${value}`}`),
    who("User", User ?? nobody, userId(User ?? "") ?? nobodysId),
    who("Group", group ?? nobody, groupId(group ?? "") ?? nobodysId),
    "",
  ].join("\n");
}
