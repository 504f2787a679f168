// A chaos run: steady load, one fault of chance after the other, and after each the wait until all is well again. Used by
// scripts/chaos.ts and, in a short form, by its test.
import { setTimeout as sleep } from "node:timers/promises";
import { Load, type Tally } from "../../test/support/clients.ts";
import { until } from "../../test/support/server.ts";
import { account, type Account, type Cause, type Incident } from "./account.ts";
import { chance, shuffled } from "./random.ts";

/** One thing that can go wrong. */
export interface Fault {
  readonly name: string;
  /** Does it, and resolves when the process that is killed is gone. Answers the processes that it knows to have struck. */
  readonly strike: (random: () => number) => Promise<readonly number[] | void>;
  /**
   * "deadly": requests inside a process that is killed may fail. "harmless": none may. "breaking": the application is
   * broken on disk, and while no child is left that loaded it before, requests are refused until all is well.
   */
  readonly kind: Incident["kind"];
}

/** A server that things are done to. */
export interface Target {
  readonly port: number;
  readonly faults: readonly Fault[];
  /** Whether the pool is within its bounds, and nobody starts or leaves. */
  readonly settled: () => Promise<boolean>;
  /** Why requests may have failed. `origin`: the zero of the load's clock in milliseconds since 1970. */
  readonly causes: (incidents: readonly Incident[], origin: number) => readonly Cause[];
}

export interface Plan {
  readonly seed: number;
  readonly seconds: number;
  /** Clients that keep their connection, and that make one for each request. */
  readonly keepAlive: number;
  readonly perRequest: number;
  readonly say: (text: string) => void;
}

export interface Outcome extends Account {
  readonly tally: Tally;
}

/** Seconds that a server has for being well again. */
const patience = 40;

export async function unleash(target: Target, plan: Plan): Promise<Outcome> {
  const { keepAlive, perRequest, seconds, say } = plan;
  const random = chance(plan.seed);
  await using load = new Load({ port: target.port, keepAlive, perRequest, pause: 5 });
  // At the beginning, when the server began too: its log tells the time by a clock that is not set while it runs.
  const origin = Date.now() - load.elapsed;
  const incidents: Incident[] = [];
  for (const fault of shuffled(target.faults, random)) {
    if (load.elapsed > seconds * 1000) break;
    // oxlint-disable-next-line no-await-in-loop -- one fault after the other
    await sleep(100 + random() * 400);
    // oxlint-disable-next-line no-await-in-loop
    const incident = await suffer(fault, target, load, random);
    incidents.push(incident);
    say(`${fault.name}: well again after ${Math.round(incident.settled - incident.from)} ms`);
  }
  const tally = await load.stop();
  const causes = target.causes(incidents, origin);
  return { ...account(incidents, causes, tally.failures), tally };
}

async function suffer(fault: Fault, target: Target, load: Load, random: () => number): Promise<Incident> {
  const from = load.elapsed;
  const victims = (await fault.strike(random)) ?? [];
  const struck = load.elapsed;
  await until(`all is well after ${fault.name}`, target.settled, patience);
  return { fault: fault.name, kind: fault.kind, victims, from, struck, settled: load.elapsed };
}
