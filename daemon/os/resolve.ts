// Host names in Listen and <VirtualHost> become addresses, once, when the configuration is read. Apache does the same
// (alloc_listener in server/listen.c, get_addresses in server/vhost.c).
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { Configuration } from "../../config/configuration.ts";
import type { directives } from "../directives.ts";

type ServerConfiguration = Configuration<typeof directives>;

/** A configuration with numeric addresses, and the names that nobody knows, which stay in it, with what the system said. */
export interface Resolved {
  readonly configuration: ServerConfiguration;
  readonly unknown: ReadonlyMap<string, string>;
}

export async function resolveNames(configuration: ServerConfiguration): Promise<Resolved> {
  const { server, hosts } = configuration;
  const names = [...server.settings.Listen, ...hosts.flatMap(({ addresses }) => addresses)].map(({ host }) => host);
  const asked = [...new Set(names)].filter((name) => name !== "*" && isIP(name) === 0);
  const found = new Map<string, string>();
  const unknown = new Map<string, string>();
  for (const name of asked) {
    const address = await addressOf(name);
    if ("address" in address) found.set(name, address.address);
    else unknown.set(name, address.failure);
  }
  if (found.size === 0) return { configuration, unknown };
  const numeric = <A extends { readonly host: string }>(address: A): A => ({
    ...address,
    host: found.get(address.host) ?? address.host,
  });
  const resolved = {
    ...configuration,
    server: { ...server, settings: { ...server.settings, Listen: server.settings.Listen.map(numeric) } },
    hosts: hosts.map((host) => ({ ...host, addresses: host.addresses.map(numeric) })),
  };
  return { configuration: resolved, unknown };
}

type Address = { readonly address: string } | { readonly failure: string };

function addressOf(name: string): Promise<Address> {
  // IPv4 first, as most configurations mean it: "localhost" is 127.0.0.1.
  return lookup(name, { verbatim: false }).catch((error: NodeJS.ErrnoException) => ({ failure: saidBy(error) }));
}

/** What getaddrinfo says of each code, as Apache tells it; Node.js has the codes of two numbers under one name. */
const words: Readonly<Record<string, string>> = {
  ENOTFOUND: "(EAI 2)Name or service not known",
  EAI_AGAIN: "(EAI 3)Temporary failure in name resolution",
  EAI_FAIL: "(EAI 4)Non-recoverable failure in name resolution",
};

const saidBy = ({ code = "", message }: NodeJS.ErrnoException): string => words[code] ?? message;
