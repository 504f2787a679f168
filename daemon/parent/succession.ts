// How one generation of children takes over from another. First a single child of the new one, which has to load the
// applications, pass HealthCheck and serve for a while beside the old ones; then the others, all at once or in batches
// (GracefulBatch). Until the end the old generation can go on as if nothing had been. Used by parent/parent.ts.
import type { ServerSettings } from "../directives.ts";
import { routerGroup } from "../mpm/mpm.ts";
import { memberOf, type Child, type Member, type StartFailure } from "./child.ts";
import type { Generation, Upkeep } from "./upkeep.ts";
import { ended, refusedBySystem } from "./words.ts";

export interface Succession {
  /** The children of the new generation: all that it begins with. */
  readonly children: readonly Child[];
  /** What the model wants to remember once this generation is in force. */
  readonly memory: unknown;
  /** Milliseconds since 1970 when all of it served. */
  readonly readyAt: number;
}

/** Why the new generation did not take over. The old one is in force, and complete unless `loss` says otherwise. */
export interface Relapse {
  readonly failure: StartFailure;
  readonly loss: string | undefined;
}

interface Parties {
  readonly upkeep: Upkeep;
  readonly old: Generation;
  readonly next: Generation;
  readonly now: () => number;
  /** False once the server is stopping: then whoever lives is being ended already. */
  readonly goesOn: () => boolean;
}

/** Starts the first children of a server, or of one that was ended wholly, all at once: there is nothing to go back to. */
export async function beginWith(
  upkeep: Upkeep,
  first: Generation,
): Promise<Pick<Succession, "children" | "memory"> | StartFailure> {
  const { children: wanted, memory, obstacle } = upkeep.need("start", first);
  if (obstacle !== undefined) return obstacle;
  const asked = upkeep.launch(wanted.slice(0, 1), first, settingsOf(first).HealthCheck);
  const children = [...asked, ...upkeep.launch(wanted.slice(asked.length), first, [])];
  if (children.length === 0) return refusedBySystem;
  if (usersOf(children).size > 1) {
    const ready = await upkeep.children.vigil.whenDecided(children);
    if (canBegin(children, ready)) return { children: ready, memory };
  }
  const failure = await upkeep.children.vigil.whenReady(children);
  return failure ?? { children, memory };
}

/** The groups that serve. */
function usersOf(children: readonly Child[]): ReadonlySet<string | undefined> {
  return new Set(children.map(({ group }) => group).filter((group) => group !== routerGroup));
}

/**
 * Where children are reserved for users one user's application that does not load keeps nobody else from being served, as
 * long as there is a user all of whose children are ready, and the one that shows connections their way is too. The others
 * are the upkeep's business.
 */
function canBegin(children: readonly Child[], ready: readonly Child[]): boolean {
  const failed = children.filter((child) => !ready.includes(child));
  const isHampered = failed.some(({ group, pressure }) => group === routerGroup || pressure !== "none");
  return !isHampered && usersOf(failed).size < usersOf(children).size;
}

/** Brings up the next generation beside the old one, or in its place by batches. The caller puts it in force. */
export async function succeed(parties: Parties): Promise<Succession | Relapse> {
  const { upkeep, next, goesOn } = parties;
  await upkeep.room();
  // What its children would get is closed.
  if (!goesOn()) return { failure: ended, loss: undefined };
  const { children: wanted, memory, obstacle } = upkeep.need("graceful", next);
  if (obstacle !== undefined) return { failure: obstacle, loss: undefined };
  const { GracefulBatch: batch } = settingsOf(next);
  const vanguard = await advance(parties, batch === 0 ? wanted : wanted.slice(0, batch));
  if ("failure" in vanguard) return vanguard;
  if (batch === 0) return { ...vanguard, memory };
  const all = await upkeep.restingWhile(() => replaceByTurns(parties, vanguard.children, wanted, batch));
  return "failure" in all ? all : { ...all, memory };
}

type Vanguard = Omit<Succession, "memory">;

/** The first child, then the others of the first batch, while the old generation serves. On a failure all of them go. */
async function advance(parties: Parties, members: readonly Member[]): Promise<Vanguard | Relapse> {
  const { upkeep, next, now } = parties;
  const { HealthCheck, GracefulProbation } = settingsOf(next);
  const [canary] = upkeep.launch(members.slice(0, 1), next, HealthCheck);
  if (canary === undefined) return { failure: refusedBySystem, loss: undefined };
  const alone = await upkeep.children.vigil.whenReady([canary]);
  if (alone !== undefined) return withdraw(parties, [canary], alone);
  const provenAt = performance.now() + GracefulProbation * 1000;
  // Where children are reserved for users the first one answers for its user's hosts alone.
  const checks = canary.group === undefined ? [] : HealthCheck;
  const children = [canary, ...upkeep.launch(members.slice(1), next, checks)];
  const failed = await upkeep.children.vigil.whenReady(children);
  if (failed !== undefined) return withdraw(parties, children, failed);
  const readyAt = now();
  const crashed = await upkeep.children.vigil.whenProven(children, Math.max(0, provenAt - performance.now()));
  return crashed === undefined ? { children, readyAt } : withdraw(parties, children, crashed);
}

/** Ends children of a generation that will not be: those that serve finish what they hold. */
function withdraw({ upkeep }: Parties, children: readonly Child[], failure: StartFailure): Relapse {
  letGo(upkeep, children);
  return { failure, loss: undefined };
}

/** One that is starting holds nothing but the ports; the others finish what they hold. */
export function letGo(upkeep: Upkeep, children: readonly Child[]): void {
  for (const child of children) {
    if (child.state === "starting") upkeep.children.kill(child, "SIGKILL");
    else upkeep.retire(child);
  }
}

/** As many old children as there are new ones leave; when they are gone the next new ones are started; and so on. */
async function replaceByTurns(
  parties: Parties,
  vanguard: readonly Child[],
  wanted: readonly Member[],
  batch: number,
): Promise<Vanguard | Relapse> {
  const { upkeep, old, next, now, goesOn } = parties;
  const before = serving(upkeep, old).map(memberOf);
  const fresh = [...vanguard];
  let latest = vanguard;
  for (;;) {
    const present = serving(upkeep, old);
    // oxlint-disable-next-line no-await-in-loop -- by turns is the point
    await dismiss(upkeep, latest.length > 0 ? alike(present, latest) : present.slice(0, batch));
    if (!goesOn() || (fresh.length >= wanted.length && serving(upkeep, old).length === 0))
      return { children: fresh, readyAt: now() };
    latest = upkeep.launch(wanted.slice(fresh.length, fresh.length + batch), next, []);
    fresh.push(...latest);
    // oxlint-disable-next-line no-await-in-loop
    const failed = await upkeep.children.vigil.whenReady(fresh);
    if (failed === undefined && (latest.length > 0 || fresh.length >= wanted.length)) continue;
    if (!goesOn()) return { children: fresh, readyAt: now() };
    // oxlint-disable-next-line no-await-in-loop
    return { failure: failed ?? refusedBySystem, loss: await restore(parties, fresh, before, batch) };
  }
}

/** Back to the old design by the same turns: new children of it first, then as many of the others leave. */
async function restore(
  parties: Parties,
  fresh: readonly Child[],
  before: readonly Member[],
  batch: number,
): Promise<string | undefined> {
  const { upkeep, old, goesOn } = parties;
  for (const child of fresh) if (child.state === "starting") upkeep.children.kill(child, "SIGKILL");
  while (goesOn()) {
    const missing = without(before, serving(upkeep, old)).slice(0, batch);
    const back = upkeep.launch(missing, old, []);
    // oxlint-disable-next-line no-await-in-loop
    const failed = back.length < missing.length ? refusedBySystem : await upkeep.children.vigil.whenReady(back);
    if (failed !== undefined) return `going back failed too, so both generations serve: ${failed.reason}`;
    const leaving = fresh.filter(({ state }) => state === "ready").slice(0, batch);
    if (leaving.length === 0 && missing.length === 0) return undefined;
    // oxlint-disable-next-line no-await-in-loop
    await dismiss(upkeep, leaving);
  }
  return undefined;
}

type Grouped = { readonly group?: string | undefined };

/** For each of `others` one of `all` that belongs to the same group. */
function alike<T extends Grouped>(all: readonly T[], others: readonly Grouped[]): readonly T[] {
  const rest = without(all, others);
  return all.filter((one) => !rest.includes(one));
}

/** All but as many of each group as there are in `others`. */
function without<T extends Grouped>(all: readonly T[], others: readonly Grouped[]): readonly T[] {
  const matched = others.map(({ group }) => group);
  return all.filter(({ group }) => {
    const place = matched.indexOf(group);
    if (place >= 0) matched.splice(place, 1);
    return place < 0;
  });
}

async function dismiss(upkeep: Upkeep, children: readonly Child[]): Promise<void> {
  for (const child of children) upkeep.retire(child);
  await upkeep.children.vigil.whenGone(children);
}

/** The children of a generation that take new connections. */
function serving(upkeep: Upkeep, { number }: Generation): readonly Child[] {
  return upkeep.children.all.filter(({ generation, state }) => generation === number && state !== "leaving");
}

function settingsOf({ world }: Generation): ServerSettings {
  return world.design.configuration.server.settings;
}
