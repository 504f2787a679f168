// Networks of addresses: "10.1", "192.0.2.0/24", "192.0.2.0/255.255.255.0", "2001:db8::/32". Used by Require ip and by the
// expression's -ipmatch. Apache's counterpart: apr_ipsubnet_create and apr_ipsubnet_test.

/** Address and mask as numbers of 32 or 128 bits; plain data. */
export interface Network {
  readonly bits: 32 | 128;
  /** In hexadecimal, so that it can be sent as JSON. */
  readonly address: string;
  readonly mask: string;
}

type Numeric = { readonly bits: 32 | 128; readonly value: bigint };

function v4(text: string): bigint | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function groups(text: string): readonly number[] | undefined {
  if (text === "") return [];
  const dotted = /^(.*:)?([^:]*\.[^:]*)$/.exec(text);
  const last = dotted === null ? undefined : v4(dotted[2] ?? "");
  if (dotted !== null && last === undefined) return undefined;
  const plain = dotted === null ? text : (dotted[1] ?? "").replace(/:$/, "");
  const list = plain === "" ? [] : plain.split(":");
  if (list.some((part) => !/^[0-9a-f]{1,4}$/i.test(part))) return undefined;
  const tail = last === undefined ? [] : [Number(last >> 16n), Number(last & 0xffffn)];
  return [...list.map((part) => Number.parseInt(part, 16)), ...tail];
}

function v6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (!text.includes(":") || halves.length > 2) return undefined;
  const left = groups(halves[0] ?? "");
  const right = halves.length === 2 ? groups(halves[1] ?? "") : [];
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = [...left, ...Array.from({ length: missing }, () => 0), ...right];
  return all.reduce((sum, part) => sum * 65536n + BigInt(part), 0n);
}

/** An address as a number; one of IPv4 that is written as IPv6's is IPv4's. Undefined: it is none. */
export function addressNumber(text: string): Numeric | undefined {
  const four = v4(text);
  if (four !== undefined) return { bits: 32, value: four };
  const six = v6(text);
  if (six === undefined) return undefined;
  return six >> 32n === 0xffffn ? { bits: 32, value: six & 0xffffffffn } : { bits: 128, value: six };
}

/** The one way in which an address is written (RFC 5952): what inet_ntop makes of it. */
export function addressText({ bits, value }: Numeric): string {
  const size = bits === 32 ? 8 : 16;
  const parts = Array.from({ length: bits / size }, (_, at) =>
    Number((value >> BigInt(bits - size * (at + 1))) & full(size)),
  );
  if (bits === 32) return parts.join(".");
  const text = parts.map((part) => part.toString(16)).join(":");
  const zeros = text.match(/\b0(?::0)+\b/g) ?? [];
  const longest = zeros.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? text : text.replace(new RegExp(`(?:^|:)${longest}(?:$|:)`), "::");
}

const full = (bits: number): bigint => (1n << BigInt(bits)) - 1n;

function network({ bits, value }: Numeric, mask: bigint): Network {
  return { bits, address: (value & mask).toString(16), mask: mask.toString(16) };
}

/** "10.1" and "10.1.": the first bytes of an address stand for its network. */
function partial(text: string): Network | undefined {
  const parts = /^\d+(?:\.\d+){0,3}\.?$/.test(text) ? text.replace(/\.$/, "").split(".").map(Number) : [];
  if (parts.length === 0 || parts.length > 4 || parts.some((part) => part > 255)) return undefined;
  const value = [...parts, 0, 0, 0].slice(0, 4).reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const low = (1n << BigInt(32 - parts.length * 8)) - 1n;
  return network({ bits: 32, value }, full(32) ^ low);
}

/** A network as it is written, or undefined. */
export function parseNetwork(text: string): Network | undefined {
  const cut = text.indexOf("/");
  const written = cut < 0 ? text : text.slice(0, cut);
  const address = addressNumber(written);
  // Clients of IPv4 have their address in IPv4's form: Apache refuses the other.
  if (address?.bits === 32 && written.includes(":")) return undefined;
  if (cut < 0) return address === undefined ? partial(text) : network(address, full(address.bits));
  if (address === undefined) return undefined;
  const suffix = text.slice(cut + 1);
  // Everybody is not said so: Apache refuses a mask of no bits, but for 0.0.0.0.
  const count = Number(/^[ \t]*\+?(\d+)$/.exec(suffix)?.[1] ?? 0);
  if (count > 0 && count <= address.bits) {
    return network(address, full(address.bits) ^ (full(address.bits) >> BigInt(count)));
  }
  const mask = address.bits === 32 ? v4(suffix) : undefined;
  return mask === undefined ? undefined : network(address, mask);
}

/** What the system says of what looks like an address or network and is none; undefined: it does not look like one. */
export function badNetwork(text: string): string | undefined {
  const [address = "", mask] = text.split("/", 2);
  if (!/^(?:[0-9.]+|.*:.*)$/.test(address)) return undefined;
  const masked = mask !== undefined && parseNetwork(address) !== undefined && /:|^\d+(?:\.\d+){3}$/.test(address);
  return `The specified ${masked ? "network mask" : "IP address"} is invalid.`;
}

/** A test whether an address lies in one of the networks; what is no address lies in none. */
export function withinAny(networks: readonly Network[]): (address: string) => boolean {
  const list = networks.map(({ bits, address, mask }) => ({
    bits,
    address: BigInt(`0x${address}`),
    mask: BigInt(`0x${mask}`),
  }));
  let last: { readonly text: string; readonly within: boolean } | undefined;
  return (text) => {
    // A client asks many times.
    if (last?.text === text) return last.within;
    const found = addressNumber(text.replace(/%.*$/, ""));
    const within =
      found !== undefined && list.some((one) => one.bits === found.bits && (found.value & one.mask) === one.address);
    last = { text, within };
    return within;
  };
}
