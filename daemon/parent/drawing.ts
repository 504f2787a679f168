// From the file as it stands now to a draft of the next world: read, compared with what cannot change, opened. Used by
// parent/parent.ts at each graceful, restart and upgrade.
import type { Note } from "../log/catalogue.ts";
import type { Design } from "./design.ts";
import { planFor, type Plan } from "./plan.ts";
import { keepFixed } from "./fixed.ts";
import { provenPrograms } from "./logs.ts";
import { draftWorld, type Draft, type World } from "./world.ts";

type Redesign = () => Promise<Design | string>;

export interface DrawingOptions {
  /** Reads and checks the configuration anew; a string is what is wrong with it. */
  readonly redesign: Redesign;
  readonly say: (note: Note) => void;
  /** False once the server is stopping. */
  readonly goesOn: () => boolean;
}

/** The configuration as it stands now, with what cannot change as it was; a string is what is wrong with it. */
async function redesignFor(
  { design: before }: World,
  redesign: Redesign,
): Promise<Exclude<ReturnType<typeof keepFixed>, string> | string> {
  const design = await redesign();
  return typeof design === "string" ? design : keepFixed(before, design);
}

/** What a graceful would change by the configuration as it stands now; a string is why it would be refused. */
export async function planAnew({ design: before }: World, redesign: Redesign): Promise<Plan | string> {
  const wanted = await redesign();
  return typeof wanted === "string" ? wanted : planFor(before, wanted);
}

/** Why what the configuration as it stands now needs cannot be opened; nothing of it stays open. */
export async function tryOut(before: World, redesign: Redesign, goesOn: () => boolean): Promise<string | undefined> {
  const draft = await drawDraft(before, { redesign, say: () => {}, goesOn });
  if (typeof draft === "string") return draft;
  draft.discard();
  return undefined;
}

/** Opens what the configuration as it stands now needs; a string is why that cannot be. */
export async function drawDraft(before: World, { redesign, say, goesOn }: DrawingOptions): Promise<Draft | string> {
  const kept = await redesignFor(before, redesign);
  if (!goesOn()) return "the server is stopping";
  if (typeof kept === "string") return kept;
  for (const one of [...kept.notes, ...kept.design.notes]) say(one);
  const draft = draftWorld(kept.design, before, say);
  if ("text" in draft) return `${draft.text}\n${draft.advice}`;
  const unproven = await provenPrograms(draft.world);
  if (unproven === undefined && goesOn()) return draft;
  draft.discard();
  return unproven ?? "the server is stopping";
}
