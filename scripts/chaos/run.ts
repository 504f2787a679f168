// A chaos run: steady load, one fault of chance after the other, and after each the wait until all is well again. Used by
// scripts/chaos.ts and, in a short form, by its test.
import { setTimeout as sleep } from "node:timers/promises";
import { Load, type Tally } from "../../test/support/clients.ts";
import { until } from "../../test/support/server.ts";
import { account, type Account, type Incident } from "./account.ts";
import { chance, shuffled } from "./random.ts";

/** One thing that can go wrong. */
export interface Fault {
  readonly name: string;
  /** Does it. Resolves when no more requests can fail by it: the process that is killed is gone. */
  readonly strike: (random: () => number) => Promise<void>;
  /**
   * "deadly": requests inside a process that is killed may fail. "harmless": none may. "breaking": the application is
   * broken on disk, and while no child is left that loaded it before, requests are refused until all is well.
   */
  readonly kind: "deadly" | "breaking" | "harmless";
}

/** A server that things are done to. */
export interface Target {
  readonly port: number;
  readonly faults: readonly Fault[];
  /** Whether the pool is within its bounds, and nobody starts or leaves. */
  readonly settled: () => Promise<boolean>;
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
  return { ...account(incidents, tally.failures), tally };
}

async function suffer(fault: Fault, target: Target, load: Load, random: () => number): Promise<Incident> {
  const from = load.elapsed;
  await fault.strike(random);
  const struck = load.elapsed;
  await until(`all is well after ${fault.name}`, target.settled, patience);
  const settled = load.elapsed;
  const deadlyUntil = { deadly: struck, breaking: settled, harmless: from }[fault.kind];
  return { fault: fault.name, from, settled, deadlyUntil };
}
