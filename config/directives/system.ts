// Directives about the process and the system under it that Node.js leaves nothing to do for, or little: mutexes, buffers,
// core files. They are accepted as Apache accepts them, and those without effect say so at LogLevel info.
// Apache's counterpart: ap_set_mutex (server/util_mutex.c), server/mpm_common.c, server/listen.c, mod_watchdog.
import { defineDirectives, type Directive, type ReadContext, Refusal } from "../directive.ts";
import { atoi, flag, row, type RowOptions, seconds, serverAndHosts } from "../kinds.ts";
import { wordsOf } from "../lexer.ts";
import { limitRows } from "./rlimit.ts";

const mechanisms: ReadonlySet<string> = new Set(
  "none no default yes fcntl file flock posixsem sem sysvsem pthread".split(" "),
);
/** Apache's modules of the same kind register these. */
const mutexTypes: ReadonlySet<string> = new Set(["default", "mpm-accept", "watchdog-callback", "rewrite-map"]);
const available =
  "Mutex mechanisms are: 'none', 'default', 'flock:/path/to/file', 'fcntl:/path/to/file', 'file:/path/to/file', 'pthread', " +
  "'sysvsem', 'posixsem', 'sem'";

function readMutex([text = ""]: readonly string[], at: ReadContext): undefined | Refusal {
  const [first = "", ...rest] = wordsOf(text);
  if (first === "") return new Refusal(`Mutex requires at least a mechanism argument (${available})`);
  const [mechanism = "", file] = first.split(/:(.*)/s, 2);
  const kind = mechanism.toLowerCase();
  if (!mechanisms.has(kind)) return new Refusal(`Invalid Mutex argument ${first} (${available})`);
  const locks = kind !== "none" && kind !== "no";
  if (file !== undefined && file !== "" && locks && !at.isDirectory(at.path(file))) {
    return new Refusal(`Invalid Mutex directory in argument ${first}`);
  }
  const named = rest.filter((one) => one.toLowerCase() !== "omitpid");
  const types = named.length === 0 ? ["default"] : named;
  const bad = types.findLast((one) => !mutexTypes.has(one));
  if (bad !== undefined) return new Refusal(`Mutex type ${bad} is not valid`);
  return locks ? undefined : new Refusal(`None is not allowed for mutex type ${types.at(-1)}`);
}

/** A number that may not be negative, read by strtol. */
function natural(options: Omit<RowOptions<number>, "syntax">, name: string): Directive<number> {
  return row<number>(
    { syntax: "number", bounds: "0 and more; others are refused", ...options },
    [1, 1],
    ([text = ""]) => {
      const digits = /^\s*([+-]?\d+)/.exec(text)?.[1] ?? "0";
      const value = Number(digits);
      return value >= 0 && value < 2 ** 63 ? value : new Refusal(`Invalid ${name} value: ${text}`);
    },
  );
}

function bufferSize(name: string, help: string): Directive<number> {
  return row<number>(
    {
      syntax: "bytes",
      help,
      initial: 0,
      bounds: "0 or 512 and more; others are refused",
    },
    [1, 1],
    ([text = ""]) => {
      const value = atoi(text);
      return value >= 512 || value === 0
        ? value
        : new Refusal(`${name} must be >= 512 bytes, or 0 for system default.`);
    },
  );
}

function readCoreDirectory([text = ""]: readonly string[], at: ReadContext): string | Refusal {
  const path = at.path(text);
  if (!at.exists(path)) return new Refusal(`CoreDumpDirectory ${path} does not exist`);
  return at.isDirectory(path) ? path : new Refusal(`CoreDumpDirectory ${path} is not a directory`);
}

/** Apache: AP_MAX_LIMIT_XML_BODY where a size has 64 bits. */
const largestXml = 3074457345618258601n;

export const system = defineDirectives({
  Mutex: row<undefined>(
    {
      syntax: "mechanism[:folder] [type ...] [OmitPID]",
      help: "How processes keep each other out; the children of this server need no lock",
      initial: undefined,
      idle: "the children of this server need no lock",
    },
    "raw",
    readMutex,
  ),
  CoreDumpDirectory: row<string | undefined>(
    {
      syntax: "folder",
      help: "Folder for core files of children, which they must be able to write; they may then write core files at all",
      initial: undefined,
    },
    [1, 1],
    readCoreDirectory,
  ),
  MaxMemFree: natural(
    {
      help: "Kilobytes that an allocator may keep",
      initial: 2048,
      idle: "V8 manages its memory: see NodeOptions --max-old-space-size",
    },
    "MaxMemFree",
  ),
  ThreadStackSize: natural(
    {
      help: "Bytes of stack of a thread",
      initial: 0,
      idle: "Node.js chooses the stack of its threads: see NodeOptions --stack-size",
    },
    "ThreadStackSize",
  ),
  ListenCoresBucketsRatio: row<number>(
    {
      syntax: "ratio",
      help: "Cores for each set of listening sockets",
      initial: 0,
      bounds: "1 and more; others are refused",
      idle: "all children share one set of listening sockets, so that none is lost with a child",
    },
    [1, 1],
    ([text = ""]) => (atoi(text) >= 1 ? atoi(text) : new Refusal("ListenCoresBucketsRatio must be > 0")),
  ),
  SendBufferSize: bufferSize("SendBufferSize", "Size of the system's buffer for data to be sent"),
  ReceiveBufferSize: bufferSize("ReceiveBufferSize", "Size of the system's buffer for data that came"),
  SeeRequestTail: flag({
    help: "Whether the status shows the end of long request lines, or their beginning",
    initial: false,
  }),
  RegexDefaultOptions: row<undefined>(
    {
      syntax: "[+|-]ICASE|DOTALL|DOLLAR_ENDONLY ...|none",
      help: "Options of the regular expressions that stand below; DOTALL DOLLAR_ENDONLY where nothing is said",
      initial: undefined,
    },
    "raw",
    ([text = ""], { name, patterns }) => patterns.change(text, name),
  ),
  ...limitRows,
  WatchdogInterval: row<number>(
    {
      syntax: "seconds",
      help: "How often modules are woken",
      initial: 1,
      bounds: "0.1 and more; others are refused",
      idle: "the parent of this server looks after its children once a second",
    },
    [1, 1],
    ([text = ""]) => {
      const value = seconds(text);
      if (value === undefined) return new Refusal("Unparse-able WatchdogInterval setting");
      return value < 0.1 ? new Refusal("Invalid WatchdogInterval: minimal value 100ms") : value;
    },
  ),
  NameVirtualHost: row<true | undefined>(
    {
      syntax: "address[:port]",
      help: "Has no effect, as in Apache 2.4: hosts of one address are told apart by name anyway",
      initial: undefined,
      contexts: serverAndHosts,
    },
    [1, 1],
    (_words, at, before) => {
      const place = `${at.file}:${at.line}`;
      const text = `NameVirtualHost has no effect and will be removed in the next release ${place}`;
      if (before === undefined) at.warn("AH00548", text);
      return true;
    },
  ),
  Port: row<undefined>(
    {
      syntax: "number",
      help: "Port was replaced with Listen in Apache 2.0",
      initial: undefined,
      contexts: serverAndHosts,
    },
    [1, 1],
    () => new Refusal("Port was replaced with Listen in Apache 2.0"),
  ),
  ServerPath: row<string | undefined>(
    {
      syntax: "URL-path",
      help: "Path that leads to this virtual host from clients that send no Host",
      initial: undefined,
      contexts: serverAndHosts,
      merge: "never",
    },
    [1, 1],
    ([text = ""]) => text,
  ),
  LimitXMLRequestBody: row<number>(
    {
      syntax: "bytes",
      help: "Longest XML request body",
      initial: 1000000,
      override: "All",
      bounds: "0 to 3074457345618258601; others are refused",
      idle: "this server parses no XML; LimitRequestBody bounds every body",
    },
    [1, 1],
    ([text = ""]) => {
      const value = BigInt(/^\s*\+?(-?\d+)/.exec(text)?.[1] ?? "0");
      if (value < 0n) return new Refusal("LimitXMLRequestBody requires a non-negative integer.");
      return value <= largestXml ? Number(value) : new Refusal(`LimitXMLRequestBody must not exceed ${largestXml}`);
    },
  ),
});
