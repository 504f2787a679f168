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

function textWithStrays(bytes: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      parts.push(decoder.decode(bytes.subarray(from, at)), String.fromCharCode(strayBase + (bytes[at] ?? 0)));
      from = at + 1;
    }
    at += length === 0 ? 1 : length;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return parts.join("");
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

/** How many bytes the UTF-8 sequence that begins here has; 0: none begins here. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const [, , length, low, high] = forms.find(([least, most]) => first >= least && first <= most) ?? [0, 0, 0, 0, 0];
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0;
  }
  return length;
}
