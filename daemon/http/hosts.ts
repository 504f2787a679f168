// Which host answers: the virtual hosts of the address that the connection came to, then among those by name, as
// ap_update_vhost_given_ip and ap_update_vhost_from_headers do (server/vhost.c). Pure, made once per configuration.
import type { HostAddress } from "../../config/configuration.ts";
import { addressNumber } from "../../config/networks.ts";

/** What a host must have to be chosen. */
export interface Named {
  readonly addresses: readonly HostAddress[];
  readonly serverName: string | undefined;
  readonly aliases: readonly string[];
}

const isAny = ({ host }: HostAddress): boolean => host === "*" || addressNumber(host)?.value === 0n;

/**
 * The hosts that one local address and port has, in file order; [0] is the default. Those that name the address come before
 * those of every address, and among either those that name the port are apart from those of every port.
 */
export function hostsAt<H extends Named>(hosts: readonly H[], address: string, port: number): readonly H[] {
  const local = addressNumber(address)?.value;
  const isOwn = ({ host }: HostAddress) => host !== "*" && addressNumber(host)?.value === local;
  for (const fits of [isOwn, isAny]) {
    for (const wanted of [port, "*"] as const) {
      const found = hosts.filter(({ addresses }) => addresses.some((one) => fits(one) && one.port === wanted));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The host of this name: ServerName first, then ServerAlias with its wildcards, in file order; else the default. */
export function hostNamed<H extends Named>(candidates: readonly H[], name: string): H | undefined {
  return (
    candidates.find((host) => host.serverName !== undefined && bareName(host.serverName) === name) ??
    candidates.find((host) => host.aliases.some((alias) => wildcardFits(alias, name))) ??
    candidates[0]
  );
}

/** Whether a host has this name, and does not only answer because no other has it. */
export function answersTo({ serverName, aliases }: Named, name: string): boolean {
  return (serverName !== undefined && bareName(serverName) === name) || aliases.some((one) => wildcardFits(one, name));
}

/** The host whose ServerPath leads to it, for clients that send no Host. Apache: check_serverpath. */
export function hostByPath<H extends { readonly path: string | undefined }>(
  hosts: readonly H[],
  asked: string,
): H | undefined {
  return hosts.find(({ path }) => {
    if (path === undefined || path === "" || !asked.startsWith(path)) return false;
    return path.endsWith("/") || /^(?:$|[/?])/.test(asked.slice(path.length));
  });
}

/** How strictly a Host field is read: HttpProtocolOptions. */
export type Conformance = "Strict" | "Unsafe";

/**
 * "WWW.Example.com.:8080" → "www.example.com"; undefined when it cannot be a host name at all. Apache: fix_hostname
 * (server/vhost.c).
 */
export function hostName(field: string, conformance: Conformance = "Strict"): string | undefined {
  const parts = /^(\[[0-9a-f:.]+\]|[^:\s/\\@?#[\]%]*)(?::(\d{1,5}))?$/i.exec(field);
  if (parts === null || (parts[2] !== undefined && !isPort(Number(parts[2])))) return undefined;
  const name = (parts[1] ?? "").toLowerCase();
  if (name.includes("..")) return undefined;
  const bare = name.replace(/\.$/, "");
  return conformance === "Unsafe" || bare === "" || bare.startsWith("[") || isStrict(bare) ? bare : undefined;
}

const isPort = (port: number): boolean => port > 0 && port < 65_536;

/** Letters, digits, "-", "_" and dots; numbers alone only as a whole IPv4 address. Apache: strict_hostname_check. */
function isStrict(name: string): boolean {
  if (!/^[-\w.]+$/.test(name)) return false;
  if (/[^\d.]/.test(name)) return !/\.[^a-z.][^.]*$/.test(name);
  return /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)?){3}$/.test(name);
}

/** The port that a Host field names. */
export function portIn(field: string): number | undefined {
  const digits = /:(\d+)$/.exec(field)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function bareName(serverName: string): string {
  return serverName
    .toLowerCase()
    .replace(/^\w+:\/\//, "")
    .replace(/:\d+$/, "");
}

function wildcardFits(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern.toLowerCase() === name;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "i").test(name);
}
