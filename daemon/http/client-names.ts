// Names of clients: what the system says an address is called. Used by Require host, HostnameLookups, access logs, SetEnvIf
// and expressions. A name is looked up once for each connection. Apache's counterpart: ap_get_useragent_host and
// do_double_reverse (server/core.c).
import { lookup, lookupService } from "node:dns/promises";
import type { Socket } from "node:net";
import type { Exchange } from "./module.ts";

type Asked = Pick<Exchange, "req" | "client">;

const names = new WeakMap<Socket, string | undefined>();
const proved = new WeakMap<Socket, readonly string[]>();

/** What HostnameLookups found; undefined: nothing, or it did not look. */
export function clientName({ req }: Pick<Exchange, "req">): string | undefined {
  return names.get(req.socket);
}

/** What %h and %{REMOTE_HOST} say. */
export function clientHost(asked: Asked): string {
  return clientName(asked) ?? asked.client;
}

/**
 * HostnameLookups: "Double" only believes a name that leads back to the address. It has to be awaited; undefined when there
 * is nothing to wait for. An upgrade cannot wait, and goes without a name until it is there.
 */
export function findName({ req, client: address }: Asked, how: "On" | "Double"): Promise<undefined> | undefined {
  const { socket } = req;
  if (names.has(socket)) return undefined;
  const found = nameOf(address)
    .then((name) => name?.toLowerCase())
    .then(async (name) => (name === undefined || how === "On" || (await leadsTo(name, address)) ? name : undefined))
    .then((name): undefined => void names.set(socket, name));
  return req.headers.upgrade === undefined ? found : undefined;
}

/** As the system has it, from /etc/hosts too; an address that it has no name for is its own. */
const nameOf = (address: string): Promise<string | undefined> =>
  lookupService(address, 0)
    .then(({ hostname }) => (hostname === address ? undefined : hostname))
    .catch(() => undefined);

const leadsTo = async (name: string, address: string): Promise<boolean> => (await addresses(name)).includes(address);

/** The peer's names that lead back to its address; a name that anybody can claim is none. */
export async function findProvedNames({ req, client: address }: Asked): Promise<void> {
  if (proved.has(req.socket)) return;
  const claimed = await nameOf(address);
  proved.set(req.socket, claimed !== undefined && (await leadsTo(claimed, address)) ? [claimed] : []);
}

export function provedNames({ req }: Pick<Exchange, "req">): readonly string[] {
  return proved.get(req.socket) ?? [];
}

export async function addresses(name: string): Promise<readonly string[]> {
  const found = await lookup(name, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}
