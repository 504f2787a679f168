// Sends a client where Redirect says, before anybody asks who may have the page. Apache's counterpart:
// translate_alias_redir and fixup_redir (modules/mappers/mod_alias.c).
import { compile } from "../../../../config/regex.ts";
import { answerError, answerRedirect } from "../../answer.ts";
import type { Check, Exchange, Route } from "../../module.ts";
import { under } from "../../mount.ts";
import { ownUrl } from "../../self.ts";
import { textFrom } from "../../subject.ts";
import { isRedirect, isUrl, type RedirectValue } from "./redirect.ts";
import { substitute } from "./substitute.ts";

type Place = (exchange: Exchange) => string;

/** Escapes a decoded path for a URL. */
const escapePath = (path: string): string => smallHex(encodeURI(path).replace(/[?#]/g, encodeURIComponent));
const smallHex = (url: string): string => url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** A group may have taken a sign apart. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** An address that a request fills in: its path is escaped then, what a query or a fragment holds is left alone. */
function filledIn(to: string): Place {
  const text = textFrom(to);
  return (exchange) => {
    const place = wellFormed(text(exchange));
    const end = place.search(/[?#]/);
    return end < 0 ? smallHex(encodeURI(place)) : smallHex(encodeURI(place.slice(0, end))) + place.slice(end);
  };
}

/** Where a path is sent by one redirect; undefined when it does not fit. Found once for each route. */
function placeOf({ from, to }: RedirectValue, path: string): Place | undefined {
  if (from === undefined) return to === undefined ? () => "" : filledIn(to);
  if (from.regex) {
    const found = compile(from.text)?.exec(path);
    if (found === null || found === undefined) return undefined;
    const place =
      to === undefined
        ? ""
        : smallHex(encodeURI(wellFormed(substitute(to, found)))).replace(/%25(?=[0-9a-f]{2})/gi, "%");
    return () => place;
  }
  const rest = under(from.text, path);
  if (rest === undefined) return undefined;
  const place = to === undefined ? "" : `${to}${escapePath(from.text.endsWith("/") ? rest.slice(1) : rest)}`;
  return () => place;
}

/** A <Location>'s own first, then the main server's and the host's, then those in sections. */
const order = ({ from, inSection }: RedirectValue): number => (from === undefined ? 0 : inSection ? 2 : 1);

/** The check for a route that one of its redirects is for. */
export function redirectCheck({ path, settings }: Route): Check | undefined {
  const { Redirect, RedirectRelative } = settings;
  if (Redirect.length === 0) return undefined;
  for (const one of Redirect.toSorted((a, b) => order(a) - order(b))) {
    const place = placeOf(one, path);
    if (place === undefined) continue;
    if (!isRedirect(one.status)) return () => one.status;
    return (exchange) => {
      send(exchange, one.status, place(exchange), RedirectRelative);
      return "answered";
    };
  }
  return undefined;
}

function send(exchange: Exchange, status: number, place: string, relative: boolean): void {
  const whole = place.startsWith("/") && !relative ? ownUrl(exchange, place) : place;
  if (!isUrl(whole) && !whole.startsWith("/")) return answerError(exchange, 500);
  const { url = "" } = exchange.req;
  const query = url.includes("?") && !whole.includes("?") ? url.slice(url.indexOf("?")) : "";
  answerRedirect(exchange, status, `${whole}${query}`);
}
