// The directives of the core: names, addresses, files, limits, patience. Read by the parent (Listen, ErrorLog) and by
// the request pipeline. Apache's counterpart: core_cmds (server/core.c) and http_cmds (modules/http/http_core.c).
// Times are in seconds, sizes in bytes.
import type { Position } from "../configuration.ts";
import { defineDirectives, type ReadContext, Refusal } from "../directive.ts";
import { isSyslog, unknownFacility } from "./syslog.ts";
import {
  atoi,
  choose,
  everywhere,
  flag,
  grown,
  integer,
  logPlace,
  oneOf,
  row,
  seconds,
  serverAndHosts,
  word,
} from "../kinds.ts";
import { parseAddress } from "../addresses.ts";
import { coreFiles } from "./core-files.ts";
import { addressNumber } from "../networks.ts";
import { coreProtocol } from "./core-protocol.ts";
import { limits } from "./limits.ts";
import { LogLevel } from "./log-level.ts";
import { system } from "./system.ts";

export interface ListenAddress {
  /** A numeric address, or "*" for all. */
  readonly host: string;
  readonly port: number;
  /** "http", "https", in small letters. */
  readonly protocol: string;
  /** Of a host name: where it stands, for what is said when nobody knows it. */
  readonly at?: Position;
}

export interface ServerNameValue {
  readonly scheme?: string;
  readonly host: string;
  readonly port?: number;
}

function readListen(
  args: readonly string[],
  at: ReadContext,
  before: readonly ListenAddress[] = [],
): readonly ListenAddress[] | Refusal {
  const [place = "", protocol] = args;
  if (place === "" || args.length > 2) return new Refusal("Listen requires 1 or 2 arguments.");
  const parsed = parseAddress(place);
  if (parsed === undefined) return new Refusal("Invalid address or port");
  if (parsed.port === undefined) return new Refusal("Port must be specified");
  const usual = parsed.port === 443 ? "https" : "http";
  const { host = "*", port } = parsed;
  const named = host !== "*" && addressNumber(host) === undefined;
  const stands = named ? { at: { file: at.file, line: at.line } } : {};
  const listen = { host, port, protocol: protocol?.toLowerCase() ?? usual, ...stands };
  const known = at.about(before, () => new Set<string>());
  const key = `${listen.port} ${listen.host}`;
  if (known.has(key)) return new Refusal("Cannot define multiple Listeners on the same IP:port");
  known.add(key);
  return grown(before, [listen]);
}

function readServerName([text = ""]: readonly string[]): ServerNameValue | Refusal {
  if (/[*?]|\[.*\]/s.test(text.replace(/\\./gs, ""))) {
    return new Refusal(`Invalid ServerName "${text}" use ServerAlias to set multiple server names.`);
  }
  const cut = text.indexOf("://");
  const scheme = cut < 0 ? {} : { scheme: text.slice(0, cut).toLowerCase() };
  const rest = cut < 0 ? text : text.slice(cut + 3);
  const colon = rest.indexOf(":");
  if (colon < 0) return cut < 0 ? { host: rest } : { ...scheme, host: rest };
  const port = atoi(rest.slice(colon + 1));
  if (port > 0 && port < 65536) return { ...scheme, host: rest.slice(0, colon), port };
  return new Refusal(`The port number "${text}" is outside the appropriate range (i.e., 1..65535).`);
}

function readDocumentRoot([text = ""]: readonly string[], at: ReadContext): string | Refusal {
  const root = at.path(text);
  if (at.mayBeRoot(root)) return root;
  if (at.context === "server") {
    return new Refusal(`DocumentRoot '${root}' is not a directory, or is not readable`);
  }
  at.warn("AH00112", `Warning: DocumentRoot [${root}] does not exist`);
  return root;
}

const tokenWords = {
  prod: "Prod",
  productonly: "Prod",
  major: "Major",
  minor: "Minor",
  min: "Min",
  minimal: "Min",
  os: "OS",
  full: "Full",
} as const;
export type ServerTokensValue = (typeof tokenWords)[keyof typeof tokenWords];

function readServerTokens([text = ""]: readonly string[]): ServerTokensValue | Refusal {
  const key = choose(Object.keys(tokenWords) as (keyof typeof tokenWords)[], text);
  return key === undefined
    ? new Refusal("ServerTokens takes 1 argument: 'Prod(uctOnly)', 'Major', 'Minor', 'Min(imal)', 'OS', or 'Full'")
    : tokenWords[key];
}

export const core = defineDirectives({
  // ServerRoot is carried out while the file is read, since Include depends on it; here it has its place in the settings.
  ServerRoot: row<string>(
    { syntax: "folder", help: "Folder that relative paths start from", initial: "" },
    [1, 1],
    ([text = ""], at) => at.path(text),
  ),
  ServerName: row<ServerNameValue | undefined>(
    {
      syntax: "[scheme://]name[:port]",
      help: "Name and port of the server",
      initial: undefined,
      contexts: serverAndHosts,
    },
    [1, 1],
    readServerName,
  ),
  ServerAlias: row<readonly string[]>(
    {
      syntax: "name ...",
      help: "Other names of the virtual host; * and ? are wildcards",
      initial: [],
      contexts: serverAndHosts,
      merge: "never",
    },
    [0, Infinity],
    (names, at, before) =>
      at.context === "vhost" ? grown(before, names) : new Refusal("ServerAlias only used in <VirtualHost>"),
  ),
  ServerAdmin: word<undefined>({
    syntax: "address",
    help: "Address of whoever looks after the server",
    initial: undefined,
    contexts: serverAndHosts,
  }),
  Listen: row<readonly ListenAddress[]>(
    {
      syntax: "[address:]port [protocol]",
      help: "Address and port to accept connections on",
      initial: [],
      merge: "append",
    },
    [0, Infinity],
    readListen,
  ),
  DocumentRoot: row<string>(
    {
      syntax: "folder",
      help: "Folder of the files that are served",
      initial: "htdocs",
      rooted: true,
      contexts: serverAndHosts,
    },
    [1, 1],
    readDocumentRoot,
  ),
  ErrorLog: row<string>(
    {
      syntax: 'file|"|program"|syslog[:facility[:tag]]',
      help: "Where errors are logged",
      initial: "logs/error_log",
      rooted: true,
      contexts: serverAndHosts,
    },
    [1, 1],
    ([text = ""], at) => {
      if (!isSyslog(text)) return logPlace(text, at);
      const unknown = unknownFacility(text);
      return unknown === undefined ? text : new Refusal(`could not open syslog error log ${unknown}.`);
    },
  ),
  LogLevel,
  Timeout: integer({
    syntax: "seconds",
    help: "Longest wait for a client to send or take data",
    initial: 60,
    contexts: serverAndHosts,
  }),
  KeepAlive: flag({ help: "Whether a connection may carry several requests", initial: true, contexts: serverAndHosts }),
  KeepAliveTimeout: row<number>(
    {
      syntax: "seconds|number ms",
      help: "Longest wait for the next request on a connection",
      initial: 5,
      contexts: serverAndHosts,
    },
    [1, 1],
    ([text = ""]) => seconds(text) ?? new Refusal("KeepAliveTimeout has wrong format"),
  ),
  MaxKeepAliveRequests: integer({
    syntax: "number",
    help: "Most requests on one connection; 0 is no limit",
    initial: 100,
    contexts: serverAndHosts,
  }),
  ...limits,
  ...coreFiles,
  ...coreProtocol,
  ...system,
  UseCanonicalName: oneOf<"On" | "Off" | "DNS">(
    {
      syntax: "On|Off|DNS",
      help: "Whether links to ourselves use ServerName or the name the client used",
      initial: "Off",
      contexts: everywhere,
    },
    ["On", "Off", "DNS"],
    "parameter must be 'on', 'off', or 'dns'",
  ),
  ServerTokens: row<ServerTokensValue>(
    { syntax: "Prod|Major|Minor|Min|OS|Full", help: "How much the Server header tells", initial: "Full" },
    [1, 1],
    readServerTokens,
  ),
  ServerSignature: oneOf<"On" | "Off" | "EMail">(
    {
      syntax: "On|Off|EMail",
      help: "Whether generated pages end with a line about the server",
      initial: "Off",
      override: "All",
    },
    ["On", "Off", "EMail"],
    "ServerSignature: use one of: off | on | email",
  ),
});
