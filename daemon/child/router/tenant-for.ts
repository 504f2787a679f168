// Whose a connection is: the address that it came to and the name that it asks for lead to a host as in the request
// pipeline, and a host has one user. Used by child/router/desk.ts.
import type { RoutedHost, Routing } from "../../core/protocol.ts";
import { hostName, hostNamed, hostsAt } from "../../http/hosts.ts";
import { localAddress } from "../../os/libc.ts";

/** The hosts of each address, worked out once. */
const candidates = new WeakMap<Routing, Map<string, readonly RoutedHost[]>>();

/** The tenant that serves what this connection asks for by this name; undefined when nobody does. */
export function tenantFor(routing: Routing, fd: number, name: string): string | undefined {
  const here = hostsHere(routing, fd);
  return hostNamed(here, hostName(name) ?? "")?.tenant ?? routing.main ?? undefined;
}

function hostsHere(routing: Routing, fd: number): readonly RoutedHost[] {
  const local = localAddress(fd);
  if (local === undefined) return [];
  const known = candidates.get(routing) ?? new Map<string, readonly RoutedHost[]>();
  candidates.set(routing, known);
  const key = `${local.address} ${local.port}`;
  const here = known.get(key) ?? hostsAt(routing.hosts, local.address, local.port);
  known.set(key, here);
  return here;
}
