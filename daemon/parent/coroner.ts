// Finds out why a child ended, and says what there is to say of it. Used by parent/upkeep.ts.
import { deathReason, type DeathReason } from "../core/deaths.ts";
import type { Exit, ExitVerdict } from "../core/exits.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { ChildHandle } from "../os/children.ts";
import { OomKills } from "../os/oom.ts";
import type { Child } from "./child.ts";
import { crashNote, explain } from "./words.ts";

/** What V8 prints before it aborts; what else it prints differs by version. */
const fullHeap = /JavaScript heap out of memory|Fatal process (?:OOM|out of memory)/;

/** Whether a line that a child printed is V8's last. */
export const saysHeapFull = (line: string): boolean => fullHeap.test(line);

/** A line of the stack of native code that Node prints when it aborts, or an empty one: what came before tells more. */
export const tellsLittle = (line: string): boolean => /^\s*(?:\d+: 0x[\da-f]+ .*)?$/i.test(line);

/** Reasons that are said beside how a child ended. */
const explanations: Readonly<Partial<Record<DeathReason, "HN00303" | "HN00304">>> = { oom: "HN00303", heap: "HN00304" };

export interface Found {
  readonly reason: DeathReason;
  readonly notes: readonly Note[];
}

export class Coroner {
  private readonly oomKills = new OomKills();

  /** `cores` is CoreDumpDirectory. */
  examine(child: Child, exit: Exit, verdict: ExitVerdict, cores: string | undefined): Found {
    const { pressure, state, cause, heapFull } = child;
    const killed = exit.how === "signal" && exit.signal === "SIGKILL" && pressure !== "killed";
    const oom = killed && this.oomKills.struck();
    const parting = pressure !== "none" ? "told" : state === "leaving" ? "announced" : "none";
    const reason = deathReason({ exit, verdict, parting, cause, oom, heapFull });
    return { reason, notes: obituary(child, exit, verdict, reason, cores) };
  }
}

/** How it ended, in Apache's words, then why, where these do not tell; one of them is the event. */
export function obituary(
  child: Pick<Child, "slot" | "generation" | "failure" | "lastError"> & { readonly handle: Pick<ChildHandle, "pid"> },
  exit: Exit,
  verdict: ExitVerdict,
  reason: DeathReason,
  cores: string | undefined,
): readonly Note[] {
  const { slot, handle, generation, failure, lastError } = child;
  const { pid } = handle;
  const end = (): Note => {
    if (verdict === "crashed") return crashNote(slot, pid, exit, { lastError, cores });
    if (verdict === "failed" && failure !== undefined) return note("HN00202", slot, pid, explain(failure));
    return reason === "worn-out" ? note("HN00240", slot, pid) : note("HN00210", slot, pid, generation);
  };
  const why = explanations[reason];
  return why === undefined ? [end()] : [{ ...end(), aside: true }, note(why, slot, pid)];
}
