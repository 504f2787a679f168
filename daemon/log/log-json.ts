// The access log as JSON: the nickname `json` of CustomLog. One object a line; what is unknown is left out. A LogFormat
// string cannot give JSON, since Apache's escapes (\xhh, \v) are none of JSON's. Used by log-format.ts.
import { canonicalSelf } from "../http/self.ts";
import { wallTimes } from "../os/clock.ts";
import { eachSecond } from "./log-time.ts";
import { originalUrl, bodyBytes, type Entry } from "./log-items.ts";

// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const notAscii = /[\x80-\xff]/;

/** Header fields and URLs come as one character a byte: UTF-8 is read where it is UTF-8. */
function decoded(text: string): string {
  if (!notAscii.test(text)) return text;
  const utf8 = Buffer.from(text, "latin1").toString("utf8");
  return utf8.includes("\ufffd") ? text : utf8;
}

function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(decoded(text));
}

function optional(name: string, value: string | string[] | undefined): string {
  return value === undefined ? "" : `,"${name}":${quoted(String(value))}`;
}

const second = eachSecond((at) => at.toISOString().slice(0, 19));
const wall = wallTimes();
const instant = (at: number) => `${second(at)}.${String(Math.floor(at % 1000)).padStart(3, "0")}Z`;

/** Times are ISO 8601 in UTC; `duration` is in seconds, as a decimal without exponent. */
export function jsonLine(entry: Entry): string {
  const { req, res, startedAt, finishedAt, client } = entry;
  const { headers } = req;
  const duration = (Math.max(0, finishedAt - startedAt) / 1000).toFixed(6);
  return (
    `{"time":"${instant(wall(startedAt))}","client":"${client}"` +
    `,"host":${quoted(canonicalSelf(entry).name)},"method":${quoted(req.method ?? "")}` +
    `,"url":${quoted(originalUrl(req))},"protocol":"HTTP/${req.httpVersion}"` +
    `,"status":${res.statusCode},"bytes":${bodyBytes(entry)},"duration":${duration}` +
    `${optional("referer", headers.referer)}${optional("userAgent", headers["user-agent"])}` +
    `${optional("requestId", entry.requestId)},"pid":${process.pid}}`
  );
}
