// Who may have a page: Require. Apache's counterparts: mod_authz_core and mod_authz_host. The lines of one section count
// together: one that holds is enough, and none that is negated may hold. A section's lines replace those from outside.
import { BlockList, isIPv4, isIPv6 } from "node:net";
import { defineDirectives, Refusal } from "../../../config/directive.ts";
import { directoryOnly, row } from "../../../config/kinds.ts";
import type { Check, Exchange, HttpModule } from "../module.ts";

type Network = readonly [address: string, bits: number];
type Condition =
  | { readonly kind: "all"; readonly granted: boolean }
  | { readonly kind: "local" }
  | { readonly kind: "ip"; readonly networks: readonly Network[] };
export type RequireValue = Condition & { readonly negated: boolean };

/** Bits of a netmask such as 255.255.0.0; undefined when it is none. */
function maskBits(mask: string): number | undefined {
  if (!isIPv4(mask)) return undefined;
  const bits = mask
    .split(".")
    .map((part) => Number(part).toString(2).padStart(8, "0"))
    .join("");
  return /^1*0*$/.test(bits) ? bits.lastIndexOf("1") + 1 : undefined;
}

/** "10.1" is 10.1.0.0/16: the first bytes of an address stand for its network. */
function partial(text: string): Network | undefined {
  const parts = /^\d{1,3}(?:\.\d{1,3}){0,2}\.?$/.test(text) ? text.replace(/\.$/, "").split(".") : [];
  const whole = [...parts, "0", "0", "0"].slice(0, 4).join(".");
  return parts.length > 0 && isIPv4(whole) ? [whole, parts.length * 8] : undefined;
}

/** An address, a network as address/bits or address/mask, or the first bytes of one. */
export function parseNetwork(text: string): Network | undefined {
  const [address = "", suffix] = text.split("/");
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : 0;
  if (suffix === undefined) return most > 0 ? [address, most] : partial(text);
  const bits = /^\d+$/.test(suffix) ? Number(suffix) : (maskBits(suffix) ?? Infinity);
  return most > 0 && bits <= most ? [address, bits] : undefined;
}

function parse(args: readonly string[]): RequireValue | Refusal {
  const negated = args[0]?.toLowerCase() === "not";
  const [kind = "", ...rest] = negated ? args.slice(1) : args;
  const word = rest[0]?.toLowerCase();
  switch (kind.toLowerCase()) {
    case "all":
      if (negated || rest.length !== 1 || (word !== "granted" && word !== "denied")) {
        return new Refusal("'Require all' takes 'granted' or 'denied', and no 'not'");
      }
      return { kind: "all", granted: word === "granted", negated };
    case "local":
      return { kind: "local", negated };
    case "ip": {
      const networks = rest.map(parseNetwork);
      const bad = networks.indexOf(undefined);
      if (bad >= 0) return new Refusal(`ip address '${rest[bad]}' appears to be invalid`);
      if (rest.length === 0) return new Refusal("'require ip' requires an argument");
      return { kind: "ip", networks: networks as readonly Network[], negated };
    }
    default:
      return new Refusal(`Unknown Authz provider: ${kind}`);
  }
}

export const directives = defineDirectives({
  Require: row<readonly RequireValue[]>(
    {
      syntax: "[not] all granted|all denied|ip address ...|local",
      help: "Who may have what is in this section",
      initial: [],
      contexts: directoryOnly,
    },
    [1, Infinity],
    (args, _at, before = []) => {
      const value = parse(args);
      return value instanceof Refusal ? value : [...before, value];
    },
  ),
});

function blockList(networks: readonly Network[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of networks) list.addSubnet(address, bits, isIPv4(address) ? "ipv4" : "ipv6");
  return list;
}

function contains(list: BlockList, client: string): boolean {
  const address = client.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return list.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}

const loopback: readonly Network[] = [
  ["127.0.0.0", 8],
  ["::1", 128],
];

type Holds = (exchange: Exchange) => boolean;

function condition(value: RequireValue): Holds {
  if (value.kind === "all") return () => value.granted;
  const list = blockList(value.kind === "local" ? loopback : value.networks);
  if (value.kind === "ip") return ({ client }) => contains(list, client);
  return ({ client, req }) => contains(list, client) || client === req.socket.localAddress;
}

/** The check for a section's lines; none is needed where nobody is ever refused. */
function checkFor(values: readonly RequireValue[]): Check | undefined {
  const positive = values.filter(({ negated }) => !negated);
  const negative = values.filter(({ negated }) => negated).map(condition);
  const open = positive.length === 0 || positive.some((value) => value.kind === "all" && value.granted);
  if (open && negative.length === 0) return undefined;
  const grants = positive.map(condition);
  return (exchange) => {
    const granted = open || grants.some((holds) => holds(exchange));
    return granted && !negative.some((holds) => holds(exchange)) ? undefined : 403;
  };
}

export const authz: HttpModule = {
  name: "authz_core",
  directives,
  check: ({ settings }) => checkFor(settings.Require),
};
