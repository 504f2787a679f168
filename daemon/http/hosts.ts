// Which host answers: the virtual hosts of the address that the connection came to, then among those by name, as
// ap_update_vhost_given_ip and ap_update_vhost_from_headers do (server/vhost.c). Pure, made once per configuration.
import type { HostAddress } from "../../config/configuration.ts";

/** What a host must have to be chosen. */
export interface Named {
  readonly addresses: readonly HostAddress[];
  readonly serverName: string | undefined;
  readonly aliases: readonly string[];
}

/** The hosts that one local address and port has, best match first in file order; [0] is the default. */
export function hostsAt<H extends Named>(hosts: readonly H[], address: string, port: number): readonly H[] {
  const local = address.replace(/^::ffff:/, "");
  const at = (score: (of: HostAddress) => boolean) => hosts.filter((host) => host.addresses.some(score));
  const portFits = (of: HostAddress) => of.port === "*" || of.port === port;
  const exact = at((of) => of.host === local && portFits(of));
  return exact.length > 0 ? exact : at((of) => of.host === "*" && portFits(of));
}

/** The host of this name: ServerName first, then ServerAlias with its wildcards, in file order; else the default. */
export function hostNamed<H extends Named>(candidates: readonly H[], name: string): H | undefined {
  return (
    candidates.find((host) => host.serverName !== undefined && bareName(host.serverName) === name) ??
    candidates.find((host) => host.aliases.some((alias) => wildcardFits(alias, name))) ??
    candidates[0]
  );
}

/** "WWW.Example.com.:8080" → "www.example.com"; undefined when it cannot be a host name at all. */
export function hostName(field: string): string | undefined {
  const parts = /^(\[[0-9a-f:.]+(?:%\w+)?\]|[^:\s/\\@?#[\]]*)(?::(\d{0,5}))?$/i.exec(field);
  if (parts === null || Number(parts[2] ?? 0) > 65_535) return undefined;
  return (parts[1] ?? "").toLowerCase().replace(/\.$/, "");
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
