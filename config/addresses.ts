// Addresses as they are written in Listen and <VirtualHost>: "80", "10.0.0.1:80", "[::1]:443", "*:8080".
// Used by the row of Listen and by the evaluator. Apache's counterpart: apr_parse_addr_port and get_addresses
// (server/vhost.c).
import type { HostAddress } from "./configuration.ts";
import { Refusal } from "./directive.ts";

export interface AddressAndPort {
  /** Undefined when only a port was written. Without brackets. */
  readonly host: string | undefined;
  readonly port: number | undefined;
}

const ipv6 = /^(?=.*:)[0-9a-f:.]+(%[\w.-]+)?$/i;

/** Splits an address from its port; undefined when either is impossible. */
export function parseAddress(text: string): AddressAndPort | undefined {
  if (/^\d+$/.test(text)) {
    const port = portOf(text);
    return port === undefined ? undefined : { host: undefined, port };
  }
  const found = /^([^]*):(\d+)$/.exec(text);
  const written = found?.[1] ?? text;
  const host = written.startsWith("[") ? insideBrackets(written) : written;
  const port = found === null ? undefined : portOf(found[2] ?? "");
  if (host === undefined || host === "" || (found !== null && port === undefined)) return undefined;
  return { host, port };
}

function portOf(digits: string): number | undefined {
  const port = Number(digits);
  return port >= 1 && port <= 65535 ? port : undefined;
}

function insideBrackets(text: string): string | undefined {
  const inner = text.endsWith("]") ? text.slice(1, -1) : "";
  return ipv6.test(inner) ? inner : undefined;
}

/** One address of <VirtualHost>; without a port it is for any. */
export function hostAddress(text: string): HostAddress | Refusal {
  const anyPort = text === "*" || text.endsWith(":*");
  const parsed = parseAddress(text === "*" ? "*" : anyPort ? text.slice(0, -2) : text);
  if (parsed === undefined) return new Refusal("The address or port is invalid");
  if (parsed.host === undefined) return new Refusal("Missing address for VirtualHost");
  const host = parsed.host.toLowerCase() === "_default_" ? "*" : parsed.host;
  return { host, port: parsed.port ?? "*" };
}
