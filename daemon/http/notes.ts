// Notes: what modules say of a request to each other and to the logs. Header note keeps fields of answers in them; %{name}n
// of the logs and note() of expressions read them. Apache's counterpart: r->notes.
import type { ServerResponse } from "node:http";

/** By the answer, which is the same through internal redirects; names in lower case. */
const notes = new WeakMap<ServerResponse, Map<string, string>>();

/** `text` undefined takes the note away. */
export function setNote(res: ServerResponse, name: string, text: string | undefined): void {
  const known = notes.get(res) ?? new Map<string, string>();
  notes.set(res, known);
  if (text === undefined) known.delete(name.toLowerCase());
  else known.set(name.toLowerCase(), text);
}

export function noteOf(res: ServerResponse, name: string): string | undefined {
  return notes.get(res)?.get(name.toLowerCase());
}
