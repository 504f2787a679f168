// The descriptor behind a stream or server of Node, for which it has no public word. Needed where a process hands over what
// it has open.

interface Handled {
  readonly fd?: number;
  readonly _handle?: { readonly fd?: number } | null;
}

/** -1 when there is none, or none any more. */
export function descriptorOf(stream: unknown): number {
  if (typeof stream !== "object" || stream === null) return -1;
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name for it
  const { fd, _handle: handle } = stream as Handled;
  return handle?.fd ?? fd ?? -1;
}
