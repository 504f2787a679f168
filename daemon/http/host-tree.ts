// The tree of virtual hosts that `httpd -S` prints: addresses, and the hosts of each by name. Pure. Apache's counterpart:
// ap_fini_vhost_config and dump_vhost_config (server/vhost.c), whose order of addresses this keeps: those with an address
// of their own by Apache's hash of it, then wildcards, each list with what came first in the file in front.
import type { HostAddress, Position } from "../../config/configuration.ts";
import { addressNumber, addressText } from "../../config/networks.ts";

/** What is printed of a host. */
export interface TreeHost {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly addresses: readonly HostAddress[];
  readonly at: Position;
}

interface Named {
  readonly host: TreeHost;
  readonly port: HostAddress["port"];
}

/** One address and port with its hosts, in the order of the file. */
interface Branch {
  readonly address: HostAddress;
  readonly hosts: Named[];
}

const isWildcard = ({ host }: HostAddress): boolean => host === "*" || addressNumber(host)?.value === 0n;
const sameAddress = (a: HostAddress, b: HostAddress): boolean =>
  addressNumber(a.host)?.value === addressNumber(b.host)?.value;

/** Apache: hash_inaddr of the last four bytes, as a little-endian machine reads them. */
function bucket({ host }: HostAddress): number {
  const last = Number((addressNumber(host)?.value ?? 0n) & 0xffffffffn);
  const swapped = ((last & 0xff) << 24) | ((last & 0xff00) << 8) | ((last >>> 8) & 0xff00) | (last >>> 24);
  const key = (swapped ^ (swapped >>> 16)) >>> 0;
  return ((key >>> 8) ^ key) & 0xff;
}

/** Hosts are looked at from the last one, and a branch or host that comes later stands in front of those before it. */
function branchesOf(hosts: readonly TreeHost[]): { readonly own: readonly Branch[]; readonly wild: readonly Branch[] } {
  const own: Branch[] = [];
  const wild: Branch[] = [];
  for (const host of hosts.toReversed()) {
    let before: HostAddress | undefined;
    for (const address of host.addresses) {
      if (!isWildcard(address) && addressNumber(address.host) === undefined) continue;
      const list = isWildcard(address) ? wild : own;
      const found = list.find(
        (one) => one.address.port === address.port && (list === wild || sameAddress(one.address, address)),
      );
      const again = list === wild && before !== undefined && isWildcard(before) && before.port === address.port;
      if (found === undefined) list.unshift({ address, hosts: [{ host, port: address.port }] });
      else if (!again) found.hosts.unshift({ host, port: address.port });
      before = address;
    }
  }
  return { own: own.toSorted((a, b) => bucket(a.address) - bucket(b.address)), wild };
}

const place = ({ at }: TreeHost): string => `(${at.file}:${at.line})`;
const wildName = (alias: string): boolean => /[*?]/.test(alias);

function printAddress(address: HostAddress): string {
  const number = addressNumber(address.host);
  const text = number === undefined ? address.host : addressText(number);
  const host = isWildcard(address) ? "*" : text.includes(":") ? `[${text}]` : text;
  return `${host}:${address.port}`;
}

function printBranch({ address, hosts }: Branch): string {
  const [first] = hosts;
  const label = printAddress(address).padEnd(22);
  if (first === undefined) return "";
  if (hosts.length === 1) return `${label} ${first.host.name} ${place(first.host)}\n`;
  const head = `${label} is a NameVirtualHost\n         default server ${first.host.name} ${place(first.host)}\n`;
  return head + hosts.map(printNamed).join("");
}

function printNamed({ host, port }: Named): string {
  const plain = host.aliases.filter((alias) => !wildName(alias)).map((alias) => `                 alias ${alias}\n`);
  const wild = host.aliases.filter(wildName).map((alias) => `                 wild alias ${alias}\n`);
  return [`         port ${port} namevhost ${host.name} ${place(host)}\n`, ...plain, ...wild].join("");
}

/** The tree as Apache prints it. */
export function printHostTree(hosts: readonly TreeHost[]): string {
  const { own, wild } = branchesOf(hosts);
  return `VirtualHost configuration:\n${[...own, ...wild].map(printBranch).join("")}`;
}
