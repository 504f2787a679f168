// How a change of the running server ended: what the control socket answers and httpdctl prints.
import { accountText, type Account } from "../core/ledger.ts";

export type Verdict =
  | Success
  /** "refused": nothing changed, what served goes on serving. "failed": it does not, and is tried again. */
  | { readonly ok: false; readonly outcome: "refused" | "failed"; readonly reason: string };

export interface Success {
  readonly ok: true;
  readonly generation: number;
  readonly children: number;
  readonly seconds: number;
  /** After an upgrade: what runs now. */
  readonly program?: string;
  /** After a graceful: the generation before, and what became of its connections by now. */
  readonly former?: { readonly generation: number; readonly account: Account };
}

export const childrenInWords = (children: number): string => (children === 1 ? "1 child" : `${children} children`);

/** What a success is to people, below the line of the verb: "generation 7 → 8: 1,284 connections, 0 lost". */
export function successText(verb: string, { generation, children, seconds, former, program }: Success): string {
  const now = program === undefined ? "" : `${program}\n`;
  const serving = `${now}${verb}: generation ${generation} is serving, ${childrenInWords(children)} ready in ${seconds.toFixed(2)} s`;
  if (former === undefined) return serving;
  return `${serving}\ngeneration ${former.generation} → ${generation}: ${accountText(former.account)}`;
}
