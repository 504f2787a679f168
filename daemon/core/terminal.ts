// Text for terminals: columns that line up, colours where they are wanted, nothing that could steer the terminal. Used by
// core/status-text.ts, core/top-screen.ts and cli/. Pure.

export interface Column<T> {
  readonly head: string;
  readonly left?: true;
  readonly cell: (item: T) => string;
}

/** Columns as wide as they must be, two blanks between them; numbers to the right. */
export function table<T>(columns: readonly Column<T>[], items: readonly T[], width: number): readonly string[] {
  const cells = [columns.map(({ head }) => head), ...items.map((item) => columns.map(({ cell }) => cell(item)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  const pad = (text: string, index: number) =>
    columns[index]?.left === true ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0);
  return cells.map((line) => line.map(pad).join("  ").trimEnd().slice(0, width));
}

/** What comes over the network must not steer a terminal. */
export function harmless(text: string): string {
  return text.replaceAll(/[^ \p{L}\p{N}\p{P}\p{S}]/gu, "?");
}

const codes = { bold: 1, dim: 2, inverse: 7, red: 31, green: 32, yellow: 33, blue: 34 } as const;
export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

export const coloured: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
export const plain: Paint = (_style, text) => text;
