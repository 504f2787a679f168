// What an HTTP module is, and what it sees. Each file in http/modules/ is one; http/modules/index.ts is the list, in the
// order in which they are asked. A module is asked once for each route (host and path), not for each request: the
// pipeline remembers the answers. Apache's hooks are the model: translate_name, access_checker, handler, log_transaction.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Container } from "../../config/configuration.ts";
import type { DirectiveTable } from "../../config/directive.ts";
import type { Telemetry } from "../core/telemetry.ts";
import type { ServerSettings } from "../directives.ts";
import type { AccessFiles } from "./access-files.ts";
import type { LogLine } from "../log/format.ts";

/** A loaded application, whatever form its file had. */
export interface Application {
  readonly file: string;
  readonly serve: (req: IncomingMessage, res: ServerResponse) => void;
  /** False when the application does not take upgrades: the request is then served as an ordinary one. */
  readonly takesUpgrades: () => boolean;
  readonly upgrade: (req: IncomingMessage, stream: Duplex, head: Buffer) => void;
}

/** A main server or virtual host, ready to route. */
export interface Host {
  /** For logs and status: ServerName, else the address. */
  readonly name: string;
  /** The port in ServerName, or that of a virtual host's first address where it has no name of its own. */
  readonly port?: number | undefined;
  readonly settings: ServerSettings;
  readonly containers: readonly Container<ServerSettings>[];
  /** By absolute file name, as NodeApp resolved it. */
  readonly applications: ReadonlyMap<string, Application>;
  /** Writes to its error log, whatever the LogLevel: http/tell.ts asks that. */
  readonly log: (line: LogLine) => void;
  /** Reads .htaccess files; undefined: none are read. */
  readonly access?: AccessFiles | undefined;
  /** Another user's children serve it: here it is answered 421. */
  readonly elsewhere?: true;
}

/** What a URL path stands for. */
export type Target =
  | { readonly kind: "file"; readonly filename: string }
  | { readonly kind: "app"; readonly application: Application; readonly mount: string }
  | { readonly kind: "none" };

/** A file that is known only when a request is there. */
export type LateTarget = (exchange: Exchange) => Target;

/** A path on a host, with everything about it that does not differ from request to request. */
export interface Route {
  readonly host: Host;
  /** Decoded and normalised: no ".", "..", "//"; starts with "/". */
  readonly path: string;
  /** The host's settings with <Directory>, <Files> and <Location> merged over them. */
  readonly settings: ServerSettings;
  readonly target: Target;
  /** What is done with a request before anything is asked of it; nothing for one that makes no sense. */
  readonly early: readonly Beginning[];
  /** The route of another path on the same host, without its query. */
  readonly lookup: (rawPath: string) => Route;
  /** The same with the handler that a request's own words decide on; undefined: they decide on none. */
  readonly handled: ((exchange: Exchange) => Route) | undefined;
  /** Runs the checks of a request's route, and its handler. */
  readonly enter: (exchange: Exchange) => void;
}

/** An internal redirect: how many led here, and the status that the answer has whatever its content. */
export interface Inner {
  readonly depth: number;
  readonly status: number | undefined;
}

/** One request and its answer. */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** With an <If> it is known only once the request has been looked at. */
  route: Route;
  /** Milliseconds since 1970 with a fraction, when the request had been read. */
  readonly startedAt: number;
  /** Requests served on this connection before this one. */
  readonly keptAlive: number;
  /** The peer's numeric address. */
  readonly client: string;
  /** Variables of SetEnvIf and its kin; undefined where there are none. */
  env: Map<string, string> | undefined;
  /** Set while the server asks itself for something else in place of what the client asked for. */
  readonly inner: Inner | undefined;
  /** True once the server answers with a page of its own, because something is wrong or elsewhere. */
  failed: boolean;
  /** For logs, status and the application (log/request-id.ts); made when it is first needed. */
  requestId: string | undefined;
  /** The file that stood for the folder that was asked for; undefined: none did. */
  index: string | undefined;
  /** What followed the name of the file that is answered with, where AcceptPathInfo lets it; else "". */
  pathInfo: string;
  /** How it went, once it is over: bytes on the wire in both directions, and when, in milliseconds since 1970. */
  sent: number;
  received: number;
  finishedAt: number;
}

/** Answers the request. Never throws for what a client sent; an error of an application is the application's. */
export type Handler = (exchange: Exchange) => void;
/** A status code to refuse with, "answered" when the check did it by itself, or undefined to let pass. */
export type Check = (exchange: Exchange) => number | "answered" | undefined | Promise<number | undefined>;
/** Prepares an exchange before anything is asked of it. */
export type Beginning = (exchange: Exchange) => void;
/** Writes down a finished (or aborted) exchange; `bytes` went out, headers included. */
export type Recorder = (exchange: Exchange, bytes: number, finishedAt: number) => void;

/** What the child offers to the modules. */
export interface Services {
  /** The descriptor of an opened log by the name that stands in its directive. */
  readonly logDescriptor: (name: string) => number | undefined;
  /** The whole server's state, for server-status. */
  readonly status: () => import("../core/status.ts").StatusReport;
  /** What is counted for metrics and kept for the status page. */
  readonly telemetry: Telemetry;
  /** A host's row in the telemetry, by its name. */
  readonly rowOf: (host: string) => number;
  /** True once this child was told to leave: an answer without an end should come to one. */
  readonly isLeaving: () => boolean;
}

export interface HttpModule {
  /** "alias": LoadModule knows it as alias_module, `httpd -l` prints mod_alias.c. */
  readonly name: string;
  readonly directives: DirectiveTable;
  /** Reads what is otherwise read when it is first needed: called where that may be too late, before privileges drop. */
  readonly prepare?: () => Promise<unknown>;
  /** Handlers (SetHandler) that tell of the server: requests for them are not counted among its durations. */
  readonly observes?: readonly string[];
  /** What to do with each request of a host as soon as it is there. */
  readonly begin?: (host: Host) => Beginning | undefined;
  /** The same for requests that make sense, and for an error that has a page of its own once more. */
  readonly early?: (host: Host) => Beginning | undefined;
  /** What this path stands for. The first module with an answer decides. */
  readonly translate?: (path: string, host: Host) => Target | LateTarget | undefined;
  /** Settings that follow from what the path stands for, and from what followed the name of the file. */
  readonly refine?: (settings: ServerSettings, target: Target, pathInfo: string) => ServerSettings | undefined;
  /** A check to run on each request of this route; all modules' checks must pass. */
  readonly check?: (route: Route) => Check | undefined;
  /** The same for what is refused whatever it is: a request that makes no sense. */
  readonly refusal?: (route: Pick<Route, "settings">) => Check | undefined;
  /** Who answers. The first module with an answer decides. */
  readonly handler?: (route: Route, services: Services) => Handler | undefined;
  /** Who writes it down; every module with an answer does. */
  readonly recorder?: (host: Host, services: Services) => Recorder | undefined;
}
