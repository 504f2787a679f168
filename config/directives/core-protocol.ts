// The core's directives about HTTP itself: methods, slashes, ranges, protocols, names. Read by the request pipeline.
// Apache's counterpart: core_cmds (server/core.c).
import { defineDirectives, type Directive, type ReadContext, Refusal } from "../directive.ts";
import { atoi, choose, everywhere, flag, grown, oneOf, row, serverAndHosts, word, words } from "../kinds.ts";

export interface ProtocolOptions {
  readonly http09: "Allow0.9" | "Require1.0" | undefined;
  readonly conformance: "Strict" | "Unsafe" | undefined;
  readonly methods: "RegisteredMethods" | "LenientMethods" | undefined;
}

const choices = ["Allow0.9", "Require1.0", "Strict", "Unsafe", "RegisteredMethods", "LenientMethods"] as const;
const groups = {
  "Allow0.9": "http09",
  "Require1.0": "http09",
  Strict: "conformance",
  Unsafe: "conformance",
  RegisteredMethods: "methods",
  LenientMethods: "methods",
} as const;
const exclusive: Readonly<Record<string, string>> = {
  http09: "'Allow0.9' and 'Require1.0'",
  conformance: "'Strict' and 'Unsafe'",
  methods: "'RegisteredMethods' and 'LenientMethods'",
};
const unset: ProtocolOptions = { http09: undefined, conformance: undefined, methods: undefined };

function readProtocolOptions(list: readonly string[], _at: ReadContext, before = unset): ProtocolOptions | Refusal {
  let options = before;
  for (const text of list) {
    const choice = choose(choices, text);
    if (choice === undefined) {
      return new Refusal(
        "HttpProtocolOptions accepts 'Unsafe' or 'Strict' (default), 'RegisteredMethods' or 'LenientMethods' (default), and 'Require1.0' or 'Allow0.9' (default)",
      );
    }
    const group = groups[choice];
    if (options[group] !== undefined && options[group] !== choice) {
      return new Refusal(`HttpProtocolOptions ${exclusive[group]} are mutually exclusive`);
    }
    options = { ...options, [group]: choice };
  }
  return options;
}

/** Most of something in a Range field; Infinity is no limit, 0 none at all. */
function ranges(name: string, help: string, initial: number): Directive<number> {
  return row<number>(
    {
      syntax: "default|unlimited|none|number",
      help,
      initial,
      contexts: everywhere,
      bounds: "1 and more; others are refused",
    },
    [1, 1],
    ([text = ""]) => {
      const named: Readonly<Record<string, number>> = { none: 0, default: initial, unlimited: Infinity };
      const value = named[text.toLowerCase()];
      if (value !== undefined) return value === Infinity ? Number.MAX_SAFE_INTEGER : value;
      const number = atoi(text);
      return number > 0 ? number : new Refusal(`${name} requires 'none', 'default', 'unlimited' or a positive integer`);
    },
  );
}

const recursion = "The recursion limit must be greater than zero.";

function readRecursion([first = "", second]: readonly string[], at: ReadContext): readonly [number, number] | Refusal {
  const redirects = atoi(first);
  if (redirects <= 0) return new Refusal(recursion);
  if (redirects < 4) {
    at.warn("AH00119", "Limiting internal redirects to very low numbers may cause normal requests to fail.");
  }
  if (second === undefined || second === "") return [redirects, redirects];
  const depth = atoi(second);
  if (depth <= 0) return new Refusal(recursion);
  if (depth < 4) {
    at.warn("AH00120", "Limiting the subrequest depth to a very low level may cause normal requests to fail.");
  }
  return [redirects, depth];
}

export const coreProtocol = defineDirectives({
  TraceEnable: row<"on" | "off" | "extended">(
    { syntax: "on|off|extended", help: "Whether TRACE is answered", initial: "on", contexts: serverAndHosts },
    [1, 1],
    ([text = ""]) =>
      choose(["on", "off", "extended"] as const, text) ??
      new Refusal("TraceEnable must be one of 'on', 'off', or 'extended'"),
  ),
  AllowEncodedSlashes: row<"On" | "Off" | "NoDecode">(
    { syntax: "On|Off|NoDecode", help: "Whether %2F may stand in a path", initial: "Off", contexts: serverAndHosts },
    [1, 1],
    ([text = ""], { name }) =>
      choose(["On", "Off", "NoDecode"] as const, text) ?? new Refusal(`${name} must be On, Off, or NoDecode`),
  ),
  MergeSlashes: flag({
    help: "Whether slashes that follow each other in a path are one",
    initial: true,
    contexts: serverAndHosts,
  }),
  StrictHostCheck: flag({
    help: "Whether a host name that no virtual host of the address has is refused",
    initial: false,
    contexts: serverAndHosts,
  }),
  HttpProtocolOptions: row<ProtocolOptions>(
    {
      syntax: "[Strict|Unsafe] [RegisteredMethods|LenientMethods] [Allow0.9|Require1.0]",
      help: "How strictly requests are read",
      idle: "but for host names, which Unsafe lets be anything: the parser of Node.js refuses HTTP/0.9 and methods that are not registered, and is strict",
      idleFor: ({ http09, conformance, methods }) =>
        http09 === "Allow0.9" || conformance === "Unsafe" || methods === "LenientMethods",
      initial: unset,
      contexts: serverAndHosts,
      merge: (outer, inner) => ({
        http09: inner.http09 ?? outer.http09,
        conformance: inner.conformance ?? outer.conformance,
        methods: inner.methods ?? outer.methods,
      }),
    },
    [1, Infinity],
    readProtocolOptions,
  ),
  RegisterHttpMethod: row<readonly string[]>(
    { syntax: "method ...", help: "Methods that have a name besides HTTP's own", initial: [], merge: "append" },
    [1, Infinity],
    (list, at, before = []) => {
      at.methods.register(list, (code, text) => at.warn(code, text));
      return grown(before, list);
    },
  ),
  MaxRanges: ranges("MaxRanges", "Most ranges of a request; with more it gets the whole file", 200),
  MaxRangeOverlaps: ranges(
    "MaxRangeOverlaps",
    "Most ranges of a request that overlap; with more it gets the whole file",
    20,
  ),
  MaxRangeReversals: ranges(
    "MaxRangeReversals",
    "Most ranges of a request that go backwards; with more it gets the whole file",
    20,
  ),
  LimitInternalRecursion: row<readonly [redirects: number, depth: number]>(
    {
      syntax: "number [number]",
      help: "Most internal redirects, by ErrorDocument and FallbackResource, of one request",
      initial: [10, 10],
      contexts: serverAndHosts,
      bounds: "1 and more; others are refused",
    },
    [1, 2],
    readRecursion,
  ),
  HostnameLookups: oneOf<"On" | "Off" | "Double">(
    {
      syntax: "On|Off|Double",
      help: "Whether the names of clients are looked up, for logs and conditions; Double believes those that lead back",
      initial: "Off",
      contexts: everywhere,
    },
    ["On", "Off", "Double"],
    "parameter must be 'on', 'off', or 'double'",
  ),
  UseCanonicalPhysicalPort: oneOf<"On" | "Off">(
    {
      syntax: "On|Off",
      help: "Whether links to ourselves have the port of the connection where no other is known",
      initial: "Off",
      contexts: everywhere,
    },
    ["On", "Off"],
    "parameter must be 'on' or 'off'",
  ),
  Protocol: word<undefined>({
    syntax: "protocol",
    help: "Protocol of a virtual host: http or https",
    initial: undefined,
    contexts: serverAndHosts,
    idle: "a connection is http, as Listen opened it",
  }),
  Protocols: words({
    syntax: "protocol ...",
    help: "Protocols that are spoken; this server speaks http/1.1",
    initial: ["http/1.1"],
    contexts: serverAndHosts,
    idle: "this server speaks http/1.1",
  }),
  ProtocolsHonorOrder: row<boolean>(
    {
      syntax: "On|Off",
      help: "Whether the server's order of protocols counts, or the client's",
      initial: true,
      contexts: serverAndHosts,
      idle: "this server speaks http/1.1",
    },
    [1, 1],
    ([text = ""]) =>
      /^(?:on|off)$/i.test(text)
        ? text.toLowerCase() === "on"
        : new Refusal("ProtocolsHonorOrder must be 'on' or 'off'"),
  ),
  AcceptFilter: row<Readonly<Record<string, string>>>(
    {
      syntax: "protocol filter",
      help: "http data: connections are accepted when their first bytes are there; none, the default here: at once",
      initial: {},
    },
    [2, 2],
    ([protocol = "", filter = ""], _at, before = {}) => ({ ...before, [protocol]: filter }),
  ),
  ListenTCPDeferAccept: row<number>(
    {
      syntax: "seconds",
      help: "How long the kernel waits for the first bytes, with AcceptFilter",
      initial: 30,
    },
    [1, 1],
    ([text = ""], { name }) => (atoi(text) > 0 ? atoi(text) : new Refusal(`${name} must be > 0`)),
  ),
  MergeTrailers: flag({
    help: "Whether the fields behind a chunked body join the header, besides being in req.trailers",
    initial: false,
    contexts: serverAndHosts,
  }),
});
