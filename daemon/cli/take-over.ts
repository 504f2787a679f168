// The start of a program that takes the place of another in a running server (`httpdctl upgrade`): reads the configuration
// and goes on where the other was. Whatever goes wrong, the former program goes on instead.
import { printComplaint } from "../../config/print.ts";
import type { Handover } from "../core/handover.ts";
import { keepTimeOf } from "../os/clock.ts";
import { holdSignals } from "../os/signals.ts";
import { placesIn } from "../parent/places.ts";
import type { Design } from "../parent/design.ts";
import { readDesign, type Source } from "../parent/read-design.ts";
import { designIn } from "../parent/written-world.ts";
import { goBack } from "../upgrade.ts";
import { built, serverVersion } from "./version.ts";

/** Comes back when the server runs, or when neither program can go on: then with a reason. */
export async function takeOverFrom(handover: Handover, source: Source): Promise<string | undefined> {
  try {
    if (handover.clock !== undefined) keepTimeOf(handover.clock);
    const signals = holdSignals(!handover.detached && process.stderr.isTTY ? ["SIGWINCH"] : []);
    process.title = `httpd: parent (${source.file})`;
    const design = await designFor(handover, source);
    const { resumeServer } = await import("../main.ts");
    const facts = { serverVersion: serverVersion(), mpm: design.mpm.name, built: built(), parentPid: process.pid };
    const detach = handover.detached ? () => {} : undefined;
    const places = placesIn(design.configuration.server.settings);
    await resumeServer({ source, design, places, facts, commandLine: "", detach }, handover, signals);
    return undefined;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return `cannot take over: ${failure}\n${goBack(handover, failure)}`;
  }
}

/** What the file says now; on the way back what is in force, whatever became of the file. */
async function designFor(handover: Handover, source: Source): Promise<Design> {
  const kept = handover.failure === null ? undefined : designIn(handover);
  if (kept !== undefined) return kept;
  const read = await readDesign(source);
  if ("error" in read) throw new Error(printComplaint(read.error));
  return read.design;
}
