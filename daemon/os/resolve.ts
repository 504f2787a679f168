// Host names in Listen and <VirtualHost> become addresses, once, when the configuration is read. Apache does the same
// (alloc_listener in server/listen.c, get_addresses in server/vhost.c).
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { Configuration } from "../../config/configuration.ts";
import type { directives } from "../directives.ts";

type ServerConfiguration = Configuration<typeof directives>;

/**
 * The same configuration with numeric addresses; a string names the host of a Listen that nobody knows. Such a name of a
 * <VirtualHost> stays as it is: no connection ever comes to it.
 */
export async function resolveNames(configuration: ServerConfiguration): Promise<ServerConfiguration | string> {
  const { server, hosts } = configuration;
  const names = [...server.settings.Listen, ...hosts.flatMap(({ addresses }) => addresses)].map(({ host }) => host);
  const unknown = [...new Set(names)].filter((name) => name !== "*" && isIP(name) === 0);
  if (unknown.length === 0) return configuration;
  const found = new Map<string, string>();
  for (const name of unknown) {
    const address = await addressOf(name);
    if (address !== undefined) found.set(name, address);
    else if (server.settings.Listen.some(({ host }) => host === name)) return name;
  }
  const numeric = <A extends { readonly host: string }>(address: A): A => ({
    ...address,
    host: found.get(address.host) ?? address.host,
  });
  return {
    ...configuration,
    server: { ...server, settings: { ...server.settings, Listen: server.settings.Listen.map(numeric) } },
    hosts: hosts.map((host) => ({ ...host, addresses: host.addresses.map(numeric) })),
  };
}

async function addressOf(name: string): Promise<string | undefined> {
  // IPv4 first, as most configurations mean it: "localhost" is 127.0.0.1.
  const found = await lookup(name, { verbatim: false }).catch(() => undefined);
  return found?.address;
}
