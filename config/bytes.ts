// Bytes of a file to text and back without loss. httpd.conf is bytes to Apache; to us it is UTF-8 wherever it is that, and
// any other byte is one character of its own (U+DC80 to U+DCFF, which no text has). Used by daemon/os and by print.ts.

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const strayBase = 0xdc00;

/** The text of the bytes. */
export function textOf(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.includes("\ufffd") ? textWithStrays(bytes) : text;
}

/** The bytes of one character of such a text. */
export function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  const stray = character.length === 1 && code >= strayBase + 0x80 && code <= strayBase + 0xff;
  return stray ? [code - strayBase] : [...encoder.encode(character)];
}

/** The bytes of such a text. */
export function encode(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...bytesOf(character));
  return Uint8Array.from(bytes);
}

/** Unit by unit, since there may be as many parts as bytes; no byte makes more than one unit. */
function textWithStrays(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = sequenceAt(bytes, at);
    const point = length === 0 ? strayBase + first : codePoint(bytes, at, length);
    if (point > 0xffff) units[count++] = 0xd7c0 + (point >> 10);
    units[count++] = point > 0xffff ? 0xdc00 + (point & 0x3ff) : point;
    at += length === 0 ? 1 : length;
  }
  const parts: string[] = [];
  for (let from = 0; from < count; from += chunk) {
    parts.push(String.fromCharCode(...units.subarray(from, Math.min(from + chunk, count))));
  }
  return parts.join("");
}

/** Units that are made a text at once: arguments of one call. */
const chunk = 8192;

/** The character of a sequence (RFC 3629, section 3). */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  let point = length === 1 ? first : first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return point;
}

/** First bytes of sequences, the length of each, and what the second byte may be (RFC 3629, section 4). */
const forms: readonly (readonly [first: number, last: number, length: number, low: number, high: number])[] = [
  [0x00, 0x7f, 1, 0, 0],
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
];

/** By first byte. */
const formOf = Array.from({ length: 256 }, (_, byte) => forms.find(([first, last]) => byte >= first && byte <= last));

/** How many bytes the UTF-8 sequence that begins here has; 0: none begins here. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const form = formOf[bytes[at] ?? 0];
  if (form === undefined) return 0;
  const [, , length, low, high] = form;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0;
  }
  return length;
}
