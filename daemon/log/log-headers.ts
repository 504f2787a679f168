// The items of a LogFormat that look up a field: headers and trailers of both sides, and cookies. Used by log-items.ts.
// Apache's counterpart: log_header_in, log_header_out, log_trailer_in, log_trailer_out and log_cookie (mod_log_config.c).
/* oxlint-disable no-underscore-dangle -- Node calls them so */
import type { OutgoingHttpHeader, ServerResponse } from "node:http";
import { escapeItem } from "./log-escape.ts";
import type { Item } from "./log-items.ts";

type Make = (argument: string) => Item;

function fieldText(value: OutgoingHttpHeader | undefined): string {
  if (value === undefined) return "-";
  return escapeItem(Array.isArray(value) ? value.join(", ") : String(value));
}

/** What Node keeps of an answer as it wrote it; it has no public names for these. */
interface Written {
  readonly _header?: string | null;
  readonly _trailer?: string;
  readonly _sent100?: boolean;
}

/** The answer's header as Node wrote it, which is the only place that has all of it. */
function writtenHead(res: ServerResponse): string {
  return (res as unknown as Written)._header ?? "";
}

/** "HTTP/1.1 100 Continue" and the empty line. */
const interimLength = 25;

/** Bytes that went out before the answer's body. */
export function headLength(res: ServerResponse): number {
  const { _sent100: interim } = res as unknown as Written;
  return writtenHead(res).length + (interim === true ? interimLength : 0);
}

/** The values of a field among lines as they were written, joined. `name` is in lower case. */
function among(lines: string, name: string): string | undefined {
  const values = lines
    .split("\r\n")
    .filter((line) => line.length > name.length && line.slice(0, name.length + 1).toLowerCase() === `${name}:`)
    .map((line) => line.slice(name.length + 1).trim());
  return values.length === 0 ? undefined : values.join(", ");
}

export const headerIn: Make = (argument) => {
  const name = argument.toLowerCase();
  return ({ req }) => fieldText(req.headers[name]);
};

/** Fields that were given to writeHead() are not in getHeader(): they are looked up in what was written. */
export const headerOut: Make = (argument) => {
  const name = argument.toLowerCase();
  const text: Item = ({ res }) => fieldText(res.getHeader(name) ?? among(writtenHead(res), name));
  // As in Apache, without parameters such as charset.
  return name === "content-type" ? (entry) => text(entry).replace(/[\t ]*;.*$/, "") : text;
};

export const trailerIn: Make = (argument) => {
  const name = argument.toLowerCase();
  return ({ req }) => fieldText(req.trailers[name]);
};

export const trailerOut: Make = (argument) => {
  const name = argument.toLowerCase();
  return ({ res }) => fieldText(among((res as unknown as Written)._trailer ?? "", name));
};

/** Names are compared without regard to case; blanks around name and value go; a value may have "=" in it. */
export const cookie: Make = (argument) => {
  const name = argument.toLowerCase();
  return ({ req }) => {
    for (const pair of (req.headers.cookie ?? "").split(";")) {
      const equals = pair.indexOf("=");
      if (equals < 0 || pair.slice(0, equals).trim().toLowerCase() !== name) continue;
      const value = pair.slice(equals + 1).trim();
      if (value !== "") return escapeItem(value);
    }
    return "-";
  };
};
