// How a change of the running server ended: what the control socket answers and httpdctl prints.

export type Verdict =
  | { readonly ok: true; readonly generation: number; readonly children: number; readonly seconds: number }
  /** "refused": nothing changed, what served goes on serving. "failed": it does not, and is tried again. */
  | { readonly ok: false; readonly outcome: "refused" | "failed"; readonly reason: string };
