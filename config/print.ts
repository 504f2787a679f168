// A complaint as Apache prints it on stderr. Used by `httpd -t`, `httpd` and `httpdctl`, and by the control socket.
import { bytesOf } from "./bytes.ts";
import type { Complaint, Position } from "./configuration.ts";

/** The lines to print, without a line feed at the end. `program` is the name that Apache would put there. */
export function printComplaint({ form, code, at, text, failure }: Complaint, program = "httpd"): string {
  const said = failure === undefined ? "" : `${failure}: `;
  const prefix = code === undefined ? said : `${said}${code}: `;
  if (form === "plain")
    return text
      .split("\n")
      .map((line, i) => escape(`${i === 0 ? prefix : ""}${line}`))
      .join("\n");
  if (form === "directive" && at === undefined) return escape(`${prefix}${text}`);
  if (form === "reading" || at === undefined) return escape(`${program}: ${chain(at)}${text}`);
  return `AH00526: Syntax error on line ${at.line} of ${escape(at.file)}:\n${escape(text)}`;
}

/** The outermost file first, then each Include that leads to the place. */
function chain(at: Position | undefined): string {
  return at === undefined ? "" : `${chain(at.from)}Syntax error on line ${at.line} of ${at.file}: `;
}

const names: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
};

/** Control characters and all that is not ASCII as \xNN, a byte each. */
function escape(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\0-\x1f\\\x7f-\u{10ffff}]/gu, (char) => names[char] ?? hexOf(char));
}

function hexOf(char: string): string {
  return bytesOf(char)
    .map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`)
    .join("");
}
