// What a client sent, made safe for a line of a log: nobody can forge a line or steer the terminal of its reader.
// Apache's counterpart: ap_escape_logitem (server/util.c).

// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const each = /["\\\x00-\x1f\x7f-\xff]/g;

const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

function hex(character: string): string {
  return named[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

const quote = 0x22;
const backslash = 0x5c;

/** Nearly always. A loop and no pattern: between requests a pattern's code has left the cache each time. */
function isSafe(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code >= 0x7f || code === quote || code === backslash) return false;
  }
  return true;
}

/** `encoding`: what the text's characters are: "latin1" for header fields, where each is a byte, "utf8" for decoded text. */
export function escapeItem(text: string, encoding: "latin1" | "utf8" = "latin1"): string {
  if (isSafe(text)) return text;
  return Buffer.from(text, encoding).toString("latin1").replace(each, hex);
}
