// What a graceful would change: two designs compared, the one in force and the one that httpd.conf asks for now. Pure.
// Made by the running server (GET /plan), printed by `httpdctl configtest --load`.
import type { Container, HostAddress, VirtualHost } from "../../config/configuration.ts";
import { unwrapped } from "../../config/regex-options.ts";
import type { ServerSettings } from "../directives.ts";
import type { Design, ServerConfiguration } from "./design.ts";
import { keepFixed } from "./fixed.ts";

export interface DirectiveChange {
  readonly name: string;
  /** The virtual host that it stands in; null: the main server. */
  readonly host: string | null;
  /** As JSON; null where values are not shown, since they may be secrets. */
  readonly values: { readonly before: string; readonly after: string } | null;
}

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export interface Plan {
  readonly directives: readonly DirectiveChange[];
  readonly listeners: Difference;
  readonly hosts: Difference;
  /** <Directory>, <Location>, <Files> and <If>. */
  readonly sections: Difference;
  /** "/shop /srv/shop/app.js". All are loaded anew, whether they changed or not. */
  readonly applications: Difference;
  /** What keeps its value until a stop and a start, in the words of the log. */
  readonly kept: readonly string[];
}

/** Directives that are told of by what they bring about. */
const toldElsewhere: ReadonlySet<string> = new Set(["Listen", "NodeApp"]);
/** Directives whose values may be secrets. */
const secret: ReadonlySet<string> = new Set(["SetEnv", "Header", "RequestHeader"]);

/** A string says why a graceful would be refused. */
export function planFor(before: Design, wanted: Design): Plan | string {
  const kept = keepFixed(before, wanted);
  if (typeof kept === "string") return kept;
  const [old, next] = [before.configuration, kept.design.configuration];
  return {
    directives: [
      ...changes(before.mpmSettings, kept.design.mpmSettings, null),
      ...changes(old.server.settings, next.server.settings, null),
      ...changesInHosts(old, next),
    ],
    listeners: difference(old.server.settings.Listen.map(listenerOf), next.server.settings.Listen.map(listenerOf)),
    hosts: difference(hostsOf(old), hostsOf(next), "virtual hosts"),
    sections: difference(sectionsOf(old), sectionsOf(next), "sections"),
    applications: difference(applicationsOf(old), applicationsOf(next)),
    kept: kept.notes.map(({ id, text }) => `${id}: ${text}`),
  };
}

/** A name, and what is compared of that which has it. */
type Named = readonly [name: string, content: string];
type Values = Readonly<Record<string, unknown>>;

/** As JSON, without where it stands: a line that only moved has not changed. */
function textOf(value: unknown): string {
  if (value === undefined) return "none";
  return JSON.stringify(value, (key, part: unknown) => (key === "at" ? undefined : part));
}

function changes(before: Values, after: Values, host: string | null): readonly DirectiveChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const values = { before: textOf(before[name]), after: textOf(after[name]) };
    if (toldElsewhere.has(name) || values.before === values.after) return [];
    return [{ name, host, values: secret.has(name) ? null : values }];
  });
}

/** What changes in hosts that stay; what they have from the main server, before and after, is told there. */
function changesInHosts(before: ServerConfiguration, after: ServerConfiguration): readonly DirectiveChange[] {
  const later = new Map(numbered(after.hosts, hostName));
  return numbered(before.hosts, hostName).flatMap(([name, host]) => {
    const now = later.get(name);
    if (now === undefined) return [];
    const inherited = (key: string) =>
      isAlike(before.server.settings, host.settings, key) && isAlike(after.server.settings, now.settings, key);
    const own = changes(host.settings, now.settings, name).filter((change) => !inherited(change.name));
    return [...own, ...changes(host.mpmSettings, now.mpmSettings, name)];
  });
}

function isAlike(one: Values, other: Values, key: string): boolean {
  return textOf(one[key]) === textOf(other[key]);
}

/** `things`: what they are called where their order matters. */
function difference(before: readonly Named[], after: readonly Named[], things?: string): Difference {
  const [old, next] = [new Map(before), new Map(after)];
  const stays = before.filter(([name]) => next.has(name)).map(([name]) => name);
  const order = after.filter(([name]) => old.has(name)).map(([name]) => name);
  const changed = stays.filter((name) => old.get(name) !== next.get(name));
  return {
    added: after.filter(([name]) => !old.has(name)).map(([name]) => name),
    removed: before.filter(([name]) => !next.has(name)).map(([name]) => name),
    changed: things === undefined || textOf(stays) === textOf(order) ? changed : [...changed, `the order of ${things}`],
  };
}

/** Each with its name; the second of a name is "name (2)". */
function numbered<T>(things: readonly T[], nameOf: (thing: T) => string): readonly (readonly [string, T])[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const name = nameOf(thing);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [count === 1 ? name : `${name} (${count})`, thing];
  });
}

function addressOf({ host, port }: HostAddress): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

const listenerOf = (address: ServerSettings["Listen"][number]): Named => [addressOf(address), address.protocol];

function hostName({ addresses, settings }: VirtualHost<ServerSettings>): string {
  const name = settings.ServerName === undefined ? "" : ` ${settings.ServerName.host}`;
  return `<VirtualHost ${addresses.map(addressOf).join(" ")}>${name}`;
}

function hostsOf({ hosts }: ServerConfiguration): readonly Named[] {
  return numbered(hosts, hostName).map(([name]) => [name, ""]);
}

function sectionsOf({ server, hosts }: ServerConfiguration): readonly Named[] {
  const own = numbered(hosts, hostName).flatMap(([name, { containers }]) => contentsOf(containers, ` in ${name}`));
  return [...contentsOf(server.containers, ""), ...own];
}

function contentsOf(containers: readonly Container<ServerSettings>[], where: string): readonly Named[] {
  const nameOf = ({ kind, pattern, regex }: Container<ServerSettings>) =>
    `<${kind.charAt(0).toUpperCase()}${kind.slice(1)}${regex ? " ~" : ""}${pattern === "" ? "" : ` ${unwrapped(pattern).text}`}>${where}`;
  return numbered(containers, nameOf).map(([name, { settings, inside }]) => [name, textOf([settings, inside])]);
}

function applicationsOf({ server, hosts }: ServerConfiguration): readonly Named[] {
  const all = [server, ...hosts].flatMap(({ settings }) => settings.NodeApp);
  return [...new Set(all.map(({ mount, file }) => `${mount} ${file}`))].map((name) => [name, ""]);
}

/** For people, a line a change; empty when nothing changes but the code of the applications. */
export function planText({ directives, listeners, hosts, sections, applications, kept }: Plan): readonly string[] {
  return [
    ...directives.map(directiveText),
    ...differenceText("Listen ", listeners, ["opened", "closed"]),
    ...differenceText("", hosts, ["added", "removed"]),
    ...differenceText("", sections, ["added", "removed"]),
    ...differenceText("NodeApp ", applications, ["added", "removed"]),
    ...kept.map((text) => `kept until a stop and a start: ${text}`),
  ];
}

function directiveText({ name, host, values }: DirectiveChange): string {
  const where = host === null ? "" : ` in ${host}`;
  return `${name}${where}: ${values === null ? "changed" : `${values.before} -> ${values.after}`}`;
}

function differenceText(
  what: string,
  { added, removed, changed }: Difference,
  [come, gone]: readonly [string, string],
): readonly string[] {
  return [
    ...added.map((name) => `${what}${name}: ${come}`),
    ...removed.map((name) => `${what}${name}: ${gone}`),
    ...changed.map((name) => `${what}${name}: changed`),
  ];
}
