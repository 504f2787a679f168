// `httpdctl configtest`, and with --load what goes beyond the text: whether the applications load, in a child that serves
// nobody, and what a graceful would change in the server that runs.
import { ask } from "../control/client.ts";
import type { Design } from "../parent/design.ts";
import { placesIn } from "../parent/places.ts";
import { planText, type Plan } from "../parent/plan.ts";
import type { Source } from "../parent/read-design.ts";
import { explain } from "../parent/words.ts";
import { findServer } from "./find-server.ts";
import { checked } from "./source.ts";
import { built, serverVersion } from "./version.ts";

/** The exit status: 0 when a graceful can be expected to succeed. */
export async function configtest(source: Source, extent: "text" | "load"): Promise<0 | 1> {
  const design = await checked(source);
  if (design === undefined) return 1;
  if (extent === "text") return 0;
  const loads = await load(design);
  const isTaken = await tellPlan(design);
  return loads && isTaken ? 0 : 1;
}

/** Prints how the applications load; false when they do not. */
async function load(design: Design): Promise<boolean> {
  const facts = { serverVersion: serverVersion(), mpm: design.mpm.name, built: built(), parentPid: process.pid };
  // Read where it is needed: a check of the text starts no process.
  const { partsOf, rehearse } = await import("../parent/rehearsal.ts");
  for (const part of partsOf(design)) {
    const child = part.user === undefined ? "a child" : `a child of ${part.user}`;
    // oxlint-disable-next-line no-await-in-loop -- the first failure is the answer
    const outcome = await rehearse(design, part, facts);
    if (typeof outcome === "string") return complain(`cannot start ${child}: ${outcome}`);
    if ("reason" in outcome) return complain(`${child} with this configuration fails:\n${explain(outcome)}`);
    const { seconds, words } = outcome;
    const printed = words.length === 0 ? [] : ["what it printed last:", ...words];
    print([`Load OK: ${child} was ready after ${seconds.toFixed(2)} s`, ...printed]);
  }
  return true;
}

/** Prints what a graceful would change; false when it would be refused, or when nobody can tell. */
async function tellPlan(design: Design): Promise<boolean> {
  const places = placesIn(design.configuration.server.settings);
  const { pidFile, controlSocket } = places;
  const found = await findServer(places);
  if (found.state === "unreadable") return complain(`cannot read ${pidFile}: ${found.why}`);
  if (found.state !== "running") {
    print(["httpd is not running: there is nothing to compare with"]);
    return true;
  }
  const reply = await ask(controlSocket, "plan");
  const server = `httpd (pid ${found.pid})`;
  if (!reply.reached) return complain(`${server} runs, but ${controlSocket} does not answer (${reply.code})`);
  if (reply.status === 404) return complain(`${server} is of a version that cannot tell what a graceful would change`);
  const answer = answerIn(reply.body);
  if (reply.status === 409) return complain(`a graceful would be refused:\n${(answer as { reason: string }).reason}`);
  if (reply.status !== 200 || answer === undefined) return complain(`${server} answers: ${reply.body.trim()}`);
  const lines = planText(answer as Plan);
  print(
    lines.length === 0
      ? [`a graceful of ${server} would load the applications anew and change nothing else`]
      : [`a graceful of ${server} would load the applications anew and change:`, ...lines.map((line) => `  ${line}`)],
  );
  return true;
}

function answerIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function complain(text: string): false {
  process.stderr.write(`httpdctl: configtest: ${text}\n`);
  return false;
}
