// From httpd.conf on disk to a design: the one way in which a configuration comes into the server. Used by every command
// that needs one and by every graceful.
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Complaint, ReadingFacts } from "../../config/configuration.ts";
import type { ListenAddress } from "../../config/directives/core.ts";
import type { Files } from "../../config/files.ts";
import { addressNumber } from "../../config/networks.ts";
import { printComplaint } from "../../config/print.ts";
import { readConfiguration } from "../../config/read-configuration.ts";
import { directives } from "../directives.ts";
import { modules } from "../modules.ts";
import { compiledIn, defaultMpm, mpmFiles, mpms } from "../mpm/index.ts";
import { noFolder, systemFiles } from "../os/config-files.ts";
import { groupId, primaryGroupId, userId } from "../os/libc.ts";
import { type Resolved, resolveNames } from "../os/resolve.ts";
import { designFrom, type Design, type ServerConfiguration, type Surroundings } from "./design.ts";

/** Which configuration: what -f, -d, -D, -C and -c say. Paths are absolute. */
export interface Source {
  readonly file: string;
  readonly serverRoot: string;
  readonly defines: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** "unchecked" (-T): a DocumentRoot need not be there. */
  readonly documentRoots?: "unchecked";
}

export interface ReadDesign {
  readonly design: Design;
  readonly warnings: readonly Complaint[];
  readonly facts: ReadingFacts;
}

export interface Refused {
  readonly error: Complaint;
  /** What was refused, if it could be read. */
  readonly configuration?: ServerConfiguration;
  readonly warnings: readonly Complaint[];
  readonly facts: ReadingFacts;
}

/** What reading a configuration needs of the world around it. Tests bring one of their own. */
export interface System {
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Host names of Listen and <VirtualHost> to addresses. */
  readonly resolve: (configuration: ServerConfiguration) => Promise<Resolved>;
  readonly around: Surroundings;
}

const thisSystem: System = {
  files: systemFiles,
  environment: process.env,
  resolve: resolveNames,
  around: {
    isRoot: process.getuid?.() === 0,
    userId,
    groupId,
    primaryGroupId,
    noFolder: (path) => noFolder(dirname(path)),
  },
};

/** The tables of everything that is in the server. */
export const tables = {
  common: directives,
  mpms: Object.fromEntries(mpms.map((mpm) => [mpm.name, mpm.directives])),
  modules: modules.map(({ name }) => name),
  defaultMpm: defaultMpm(process.platform),
  mpmFiles,
  mpmIsCompiledIn: compiledIn !== undefined,
};

export async function readDesign(source: Source, system: System = thisSystem): Promise<ReadDesign | Refused> {
  const { files, environment, resolve: resolveHosts, around } = system;
  const accounts = {
    user: (name: string) => around.userId(name) !== undefined,
    group: (name: string) => around.groupId(name) !== undefined,
  };
  const verdict = readConfiguration({ ...source, files, environment, tables, accounts });
  const { facts } = verdict;
  if (!verdict.ok) return { error: verdict.error, warnings: verdict.warnings, facts };
  const { configuration, unknown } = await resolveHosts(verdict.configuration);
  const deaf = configuration.server.settings.Listen.find(({ host }) => unknown.has(host));
  if (deaf !== undefined) {
    const [why, error] = cannotListen(deaf, unknown.get(deaf.host));
    return { error, warnings: [...verdict.warnings, why], facts };
  }
  const warnings = [...verdict.warnings, ...unknownHosts(configuration, unknown)];
  const design = designFrom(configuration, around);
  return "form" in design ? { error: design, warnings, facts, configuration } : { design, warnings, facts };
}

/** A Listen whose name nobody knows ends it at its line. Apache: alloc_listener (server/listen.c). */
function cannotListen({ host, at }: ListenAddress, failure: string | undefined): readonly [Complaint, Complaint] {
  const text = `alloc_listener: failed to set up sockaddr for ${host}`;
  return [
    { level: "crit", form: "plain", code: "AH00077", text, ...(failure === undefined ? {} : { failure }) },
    { level: "error", form: "directive", text: "Listen setup failed", ...(at === undefined ? {} : { at }) },
  ];
}

/** Names of <VirtualHost> that nobody knows: no connection comes to them. Apache: get_addresses (server/vhost.c). */
function unknownHosts({ hosts }: ServerConfiguration, said: Resolved["unknown"]): readonly Complaint[] {
  const names = hosts.flatMap(({ addresses }) => addresses.map(({ host }) => host));
  const unknown = names.filter((name) => name !== "*" && addressNumber(name.replace(/%.*$/, "")) === undefined);
  return unknown.map((name) => {
    const failure = said.get(name);
    const text = `Could not resolve host name ${name} -- ignoring!`;
    return { level: "error", form: "plain", code: "AH00547", text, ...(failure === undefined ? {} : { failure }) };
  });
}

/** The same for the running server: a string is what is wrong, as it is shown to whoever asked. */
export async function redesign(source: Source): Promise<Design | string> {
  const read = await readDesign(source);
  if (!("error" in read)) return read.design;
  // What is grave besides is a part of the reason.
  const grave = read.warnings.filter(({ level }) => level === "crit");
  return [...grave, read.error].map((one) => printComplaint(one)).join("\n");
}

/** Where the configuration is: -f, else httpd.conf in -d, else the one that came with this package. */
export function locate(
  file: string | undefined,
  root: string | undefined,
  packageRoot: string,
): { readonly file: string; readonly serverRoot: string } {
  const base = root === undefined ? undefined : resolve(root);
  const chosen = file === undefined ? resolve(base ?? packageRoot, "httpd.conf") : fileFrom(file, base);
  return { file: chosen, serverRoot: base ?? dirname(chosen) };
}

/** As Apache, a relative -f starts at -d; without one at the working directory, where whoever types it is. */
function fileFrom(file: string, base: string | undefined): string {
  const below = base === undefined ? undefined : resolve(base, file);
  const found = below !== undefined && existsSync(below) ? below : resolve(file);
  // What must be a folder is no file.
  return file.endsWith("/") && found !== "/" ? `${found}/` : found;
}

const many = (letter: string, values: readonly string[]) => values.flatMap((value) => [`-${letter}`, value]);

/** The options that make another process read the same configuration. */
export function sourceArguments({
  file,
  serverRoot,
  defines,
  before,
  after,
  documentRoots,
}: Source): readonly string[] {
  const checks = documentRoots === undefined ? [] : ["-T"];
  return ["-d", serverRoot, "-f", file, ...many("D", defines), ...many("C", before), ...many("c", after), ...checks];
}
