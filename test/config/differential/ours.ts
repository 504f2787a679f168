// What `httpd -t` answers to a case, in the form in which Apache's answer is recorded: the server's own tables and modules,
// over files and users that exist only here. Used by the replay and the explorer.
import { FileError, filesOf } from "../../../config/files.ts";
import { checkReport } from "../../../daemon/cli/source.ts";
import { readDesign, type System } from "../../../daemon/parent/read-design.ts";
import type { Resolved } from "../../../daemon/os/resolve.ts";
import type { Case } from "./case.ts";
import { comparable, linesBefore, rootOfCases } from "./comparable.ts";

/** Users and groups of the machine on which the answers were recorded. */
const users: Readonly<Record<string, number>> = { root: 0, daemon: 1, bin: 2, "www-data": 33, nobody: 65534 };
const groups: Readonly<Record<string, number>> = { root: 0, daemon: 1, bin: 2, "www-data": 33, nogroup: 65534 };
const numberOf = (list: Readonly<Record<string, number>>, name: string) =>
  name.startsWith("#") ? Number.parseInt(name.slice(1), 10) || 0 : Object.hasOwn(list, name) ? list[name] : undefined;

/** Names that no system knows (RFC 2606), with what it says; the others count as resolved. */
function unknownIn({ server, hosts }: Resolved["configuration"]): Resolved["unknown"] {
  const names = [...server.settings.Listen, ...hosts.flatMap(({ addresses }) => addresses)].map(({ host }) => host);
  const unknown = names.filter((name) => name.endsWith(".invalid"));
  return new Map(unknown.map((name) => [name, "(EAI 2)Name or service not known"]));
}
const whyNot = (found: unknown) =>
  found instanceof FileError ? `(${found.text === "Not a directory" ? 20 : 2})${found.text}` : undefined;

function systemOf({ text, files = {}, environment = {} }: Case): System {
  const all = Object.entries({ ...files, "httpd.conf": text });
  const placed = Object.fromEntries(all.map(([name, content]) => [`${rootOfCases}/${name}`, content]));
  const folders = ["logs", "htdocs"].map((name) => `${rootOfCases}/${name}`);
  const known = filesOf(placed, folders);
  return {
    files: known,
    environment,
    resolve: (configuration) => Promise.resolve({ configuration, unknown: unknownIn(configuration) }),
    around: {
      isRoot: true,
      userId: (name) => numberOf(users, name),
      groupId: (name) => numberOf(groups, name),
      primaryGroupId: (name) => numberOf(users, name),
      noFolder: (path) => whyNot(known.list(path.slice(0, path.lastIndexOf("/")) || "/")),
    },
  };
}

/** A case as the server reads it. */
export function readCase(one: Case): ReturnType<typeof readDesign> {
  const source = {
    file: `${rootOfCases}/httpd.conf`,
    serverRoot: rootOfCases,
    defines: one.defines ?? [],
    before: linesBefore(one, "modules"),
    after: [],
  };
  return readDesign(source, systemOf(one));
}

export async function ourAnswer(one: Case): Promise<readonly string[]> {
  return comparable(checkReport(await readCase(one)).join("\n"));
}
