// Serves URL paths with applications: NodeApp. The counterpart in Apache's world: mod_wsgi's WSGIScriptAlias. The
// application finds in req.url what is behind its mount, and req.baseUrl and req.originalUrl as Express's mounting sets
// them.
import type { IncomingMessage } from "node:http";
import { defineDirectives, Refusal } from "../../../config/directive.ts";
import { oneOf, row, serverAndHosts } from "../../../config/kinds.ts";
import type { Exchange, Handler, Host, HttpModule, Target } from "../module.ts";
import { under } from "../mount.ts";

export interface NodeAppValue {
  /** "/" or "/demo", without a slash at its end. */
  readonly mount: string;
  /** Absolute. */
  readonly file: string;
}

export const directives = defineDirectives({
  NodeApp: row<readonly NodeAppValue[]>(
    {
      syntax: "URL-path file",
      help: "Application that answers below a URL path; the longest path wins, and an Alias goes before",
      initial: [],
      contexts: serverAndHosts,
      merge: "append",
    },
    [2, 2],
    ([path = "", file = ""], at, before = []) => {
      if (!path.startsWith("/")) return new Refusal("NodeApp needs a URL path that begins with /");
      const mount = path.replace(/\/+$/, "") || "/";
      return [...before.filter((app) => app.mount !== mount), { mount, file: at.path(file) }];
    },
  ),
  NodeOptions: row<readonly string[]>(
    {
      syntax: "argument ...",
      help: "Arguments for node in children, such as --max-old-space-size=256",
      initial: [],
      merge: "append",
    },
    [1, Infinity],
    (args, _at, before = []) => {
      const bad = args.find((arg) => !arg.startsWith("--"));
      return bad === undefined
        ? [...before, ...args]
        : new Refusal(`NodeOptions takes arguments that begin with --, and their values behind =, not ${bad}`);
    },
  ),
  NodeAppReady: oneOf<"listen" | "message">(
    {
      syntax: "listen|message",
      help: "What makes an application ready that exports nothing: its listen(), or process.send('ready')",
      initial: "listen",
      contexts: serverAndHosts,
    },
    ["listen", "message"],
    "NodeAppReady must be listen or message",
  ),
});

/** The application of a path: the longest mount wins, and of two alike the later, which is the virtual host's own. */
export function appFor(apps: readonly NodeAppValue[], path: string): NodeAppValue | undefined {
  return apps
    .filter(({ mount }) => mount === "/" || under(mount, path) !== undefined)
    .reduce<NodeAppValue | undefined>(
      (best, app) => (app.mount.length >= (best?.mount.length ?? 0) ? app : best),
      undefined,
    );
}

/** The mount as the client wrote it: as many segments of the raw path as the mount has. */
function rawMount(url: string, mount: string): number | undefined {
  const segments = mount.split("/").length - 1;
  const end = url.search(/[?#]/);
  let at = 0;
  for (let left = segments; left > 0; left--) {
    at = url.indexOf("/", at + 1);
    if (at < 0 || (end >= 0 && at > end)) return end < 0 ? url.length : end;
  }
  return at;
}

/** "/demo/x?q" behind "/demo" is "/x?q"; with nothing behind it, "/". */
export function stripMount(url: string, mount: string): { readonly url: string; readonly baseUrl: string } {
  const cut = rawMount(url, mount) ?? 0;
  const rest = url.slice(cut);
  return { url: rest.startsWith("/") ? rest : `/${rest}`, baseUrl: url.slice(0, cut) };
}

type MountedRequest = IncomingMessage & { originalUrl?: string; baseUrl?: string };

/** Makes the request look to the application as if it stood at the root. */
export function mountRequest(req: MountedRequest, mount: string, path: string): void {
  const asked = req.url ?? "/";
  // Dots, doubled slashes, percent signs or a whole URL before the mount's end: the decoded path is the one to cut.
  const direct = under(mount, asked.split("?", 1)[0] ?? "") !== undefined;
  const query = asked.includes("?") ? asked.slice(asked.indexOf("?")) : "";
  const stripped = stripMount(direct ? asked : `${encodeURI(path)}${query}`, mount);
  req.originalUrl = asked;
  req.baseUrl = stripped.baseUrl;
  req.url = stripped.url;
}

/** Under a mount whose application is not there nothing is served, least of all the application's source. */
function translate(path: string, { settings, applications }: Host): Target | undefined {
  const found = appFor(settings.NodeApp, path);
  if (found === undefined) return undefined;
  const application = applications.get(found.file);
  return application === undefined ? { kind: "none" } : { kind: "app", application, mount: found.mount };
}

function handlerFor(target: Extract<Target, { kind: "app" }>, path: string): Handler {
  const { application, mount } = target;
  if (mount === "/") return ({ req, res }: Exchange) => application.serve(req, res);
  return ({ req, res }: Exchange) => {
    mountRequest(req, mount, path);
    application.serve(req, res);
  };
}

export const nodeApp: HttpModule = {
  name: "node_app",
  directives,
  translate,
  handler: ({ target, path }) => (target.kind === "app" ? handlerFor(target, path) : undefined),
};
