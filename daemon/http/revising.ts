// A route that is made anew when the .htaccess files on the way to its file have changed. Used by http/router.ts.
import { levelOf } from "../../config/directives/log-level.ts";
import type { Container } from "../../config/configuration.ts";
import type { ServerSettings } from "../directives.ts";
import { passes } from "../log/format.ts";
import { type Found, type SayNote, spotsOf, type Trouble } from "./access-files.ts";
import type { Host } from "./module.ts";

/** How a route is made of what the files say. */
export interface Making<R> {
  readonly laid: (containers: readonly Container<ServerSettings>[]) => R;
  readonly refused: (trouble: Trouble) => R;
}

/** Gives the route as the files are at each call; undefined where none may be. `plain` is the route without any. */
export function revising<R>(host: Host, filename: string, plain: R, making: Making<R>): (() => R) | undefined {
  const { access, containers, settings } = host;
  const spots = access === undefined ? [] : spotsOf(containers, settings.AccessFileName, filename);
  if (access === undefined || spots.length === 0) return undefined;
  const say: SayNote = (one) => {
    if (passes(one.level, levelOf(settings.LogLevel, one.module))) host.log(one);
  };
  let seen: readonly Found[] = [];
  let route = plain;
  return () => {
    const found = access.look(spots, say);
    if (found.length === seen.length && found.every((one, index) => one === seen[index])) return route;
    seen = found;
    route = made(found, plain, containers, making);
    return route;
  };
}

/**
 * Their sections stand behind all others: of those that are for the same folder they apply last, and folders apply in their
 * own order.
 */
function made<R>(found: readonly Found[], plain: R, containers: Host["containers"], { laid, refused }: Making<R>): R {
  const last = found.at(-1);
  if (last === undefined) return plain;
  if (last.kind === "trouble") return refused(last.trouble);
  return laid([...containers, ...found.flatMap((one) => (one.kind === "section" ? [one.section] : []))]);
}
