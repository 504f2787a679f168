// The handler of a route where only a request tells it: SetHandler with an expression, and AddHandler where what follows a
// file's name counts (ModMimeUsePathInfo). Used by http/router.ts. Apache's counterparts: core_override_type (server/core.c)
// and find_ct (modules/http/mod_mime.c).
import { Refusal } from "../../config/directive.ts";
import { parseText } from "../../config/expression/parse.ts";
import type { ServerSettings } from "../directives.ts";
import type { Exchange, Target } from "./module.ts";
import { lastPart } from "./path.ts";
import { textFrom } from "./subject.ts";

type Text = (exchange: Exchange) => string;

/** What is filled in in a SetHandler; undefined where nothing is. */
function handlerText(source: string | undefined): Text | undefined {
  const parsed = source === undefined ? undefined : parseText(source);
  if (source === undefined || parsed instanceof Refusal || parsed?.kind === "text") return undefined;
  const text = textFrom(source, "early");
  return (exchange) => handlerName(text(exchange));
}

/** The case of a socket's path counts. */
const handlerName = (text: string): string => (text.startsWith("proxy:unix") ? text : text.toLowerCase());

/** Routes by what decided on them: there are as many as handlers, unless somebody tries which there are. */
const remembered = 50;

export interface Handling<R> {
  /** The route without the handler that a request would decide on. */
  readonly plain: R;
  readonly handled: ((exchange: Exchange) => R) | undefined;
}

/** Makes the routes of a path, `made` being given the settings, and what followed the file's name. */
export function handling<R>(
  settings: ServerSettings,
  target: Target,
  made: (settings: ServerSettings, pathInfo: string) => R,
): Handling<R> {
  const text = handlerText(settings.SetHandler);
  const plain = made(text === undefined ? settings : { ...settings, SetHandler: undefined }, "");
  const follows = settings.ModMimeUsePathInfo && target.kind === "file";
  if (text === undefined && !follows) return { plain, handled: undefined };
  const routes = new Map<string, R>();
  const handled = (exchange: Exchange): R => {
    const { pathInfo } = exchange;
    if (text === undefined && pathInfo === "") return plain;
    const name = text === undefined ? settings.SetHandler : text(exchange);
    const key = `${follows && pathInfo !== "" ? `/${lastPart(pathInfo)}` : ""} ${name}`;
    if (routes.size >= remembered) routes.clear();
    const route = routes.get(key) ?? made({ ...settings, SetHandler: name }, pathInfo);
    routes.set(key, route);
    return route;
  };
  return { plain, handled };
}
