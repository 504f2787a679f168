// perchild: a fixed number of processes, some of them reserved for users of their own, whose virtual hosts they serve;
// each has as many threads as its own load asks for. In Apache it was never finished; its counterpart is
// server/mpm/experimental/perchild/perchild.c of 2.0, its numbers are those of mpm_default.h there.
import { Refusal, type Settings } from "../../config/directive.ts";
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { atoi, row } from "../../config/kinds.ts";
import { note } from "../log/catalogue.ts";
import { freshFixedMemory, planFixed, type Crew, type ThreadVoice } from "./fixed.ts";
import { defineMpm, plainPool, routerGroup, type ChildGroup, type Owner, type Pool, type Settled } from "./mpm.ts";
import { atLeast, atMost, within } from "./repair.ts";

/** Apache's MAX_SERVER_LIMIT, MAX_THREAD_LIMIT and MAX_SPAWN_RATE. */
const mostServers = 20_000;
const mostThreads = 20_000;
const burst = 32;

interface Reservation extends Owner {
  readonly children: number;
}

const directives = {
  ...mpmRows({
    NumServers: 2,
    StartThreads: 5,
    MinSpareThreads: 5,
    MaxSpareThreads: 10,
    MaxThreadsPerChild: 64,
    ServerLimit: 8,
    ThreadLimit: 64,
    MaxConnectionsPerChild: 10_000,
  }),
  ChildPerUserID: row<readonly Reservation[]>(
    { syntax: "user group number", help: "Children that are reserved for a user and group", initial: [] },
    [3, 3],
    ([user = "", group = "", number = ""], _at, before = []) => {
      const children = atoi(number);
      return children > 0
        ? [...before, { user, group, children }]
        : new Refusal(`ChildPerUserID ${user} ${group} ${number}: a user needs one child at least`);
    },
  ),
  AssignUserID: row<Owner | undefined>(
    {
      syntax: "user group",
      help: "User and group whose children serve this virtual host",
      initial: undefined,
      contexts: ["vhost"],
    },
    [2, 2],
    ([user = "", group = ""], { context }) =>
      context === "vhost" ? { user, group } : new Refusal("AssignUserID only used in <VirtualHost>"),
  ),
};
type Own = Settings<typeof directives>;

function settle(wanted: Own): Settled<Own> {
  const servers = within(
    mostServers,
    wanted.ServerLimit,
    () => note("HN00411", "ServerLimit", wanted.ServerLimit, mostServers),
    () => note("HN00412", "ServerLimit", wanted.ServerLimit),
  );
  const ceiling = within(
    mostThreads,
    wanted.ThreadLimit,
    () => note("HN00411", "ThreadLimit", wanted.ThreadLimit, mostThreads),
    () => note("HN00412", "ThreadLimit", wanted.ThreadLimit),
  );
  const fitting = (name: "NumServers" | "MaxThreadsPerChild" | "StartThreads", most: number, limit: string) =>
    within(
      most,
      wanted[name],
      () => note("HN00413", name, wanted[name], limit, most),
      () => note("HN00412", name, wanted[name]),
    );
  const children = fitting("NumServers", servers.value, "ServerLimit");
  const threads = fitting("MaxThreadsPerChild", ceiling.value, "ThreadLimit");
  const start = fitting("StartThreads", threads.value, "MaxThreadsPerChild");
  const spare = atLeast(1, wanted.MinSpareThreads, () => note("HN00412", "MinSpareThreads", wanted.MinSpareThreads));
  // Apache does not compare the two. One thread of distance keeps one that ends from making another necessary.
  const apart = spare.value + 1;
  const mostSpare = atMost(Math.max(ceiling.value, apart), wanted.MaxSpareThreads, () =>
    note("HN00413", "MaxSpareThreads", wanted.MaxSpareThreads, "ThreadLimit", ceiling.value),
  );
  const settings: Own = {
    ...wanted,
    ServerLimit: servers.value,
    ThreadLimit: ceiling.value,
    NumServers: children.value,
    MaxThreadsPerChild: threads.value,
    StartThreads: start.value,
    MinSpareThreads: spare.value,
    MaxSpareThreads: Math.max(mostSpare.value, apart),
    MaxConnectionsPerChild: Math.max(wanted.MaxConnectionsPerChild, 0),
  };
  const repairs = [servers, ceiling, children, threads, start, spare, mostSpare];
  return { settings, pool: poolOf(settings), notes: repairs.flatMap(({ notes }) => notes) };
}

function poolOf(settings: Own): Pool {
  return {
    ...plainPool,
    // One more than ServerLimit: the child that shows connections their way.
    serverLimit: settings.ServerLimit + 1,
    threadLimit: settings.ThreadLimit,
    workersPerChild: settings.StartThreads,
    workers: "elastic",
    processes: "fixed",
    worker: "thread",
    maxConnectionsPerChild: settings.MaxConnectionsPerChild,
    maxRequestWorkers: settings.NumServers * settings.MaxThreadsPerChild,
    groups: groupsOf(settings),
  };
}

/** A group for each user and group of ChildPerUserID, whose numbers add up, and one for the rest. */
function groupsOf({ NumServers, ChildPerUserID }: Own): readonly ChildGroup[] {
  const reserved = new Map<string, ChildGroup>();
  for (const { user, group, children } of ChildPerUserID) {
    const name = `${user}:${group}`;
    const before = reserved.get(name)?.children ?? 0;
    reserved.set(name, { name, owner: { user, group }, children: before + children });
  }
  const groups = [...reserved.values()];
  const taken = groups.reduce((sum, { children }) => sum + children, 0);
  return [...groups, { name: "", owner: undefined, children: NumServers - taken }];
}

function crewsOf(settings: Own, routed: boolean): readonly Crew[] {
  const router: readonly Crew[] = routed ? [{ group: routerGroup, children: 1, threadless: true }] : [];
  const serving = groupsOf(settings).map(({ name, children }): Crew => ({
    group: name,
    children: Math.max(0, children),
  }));
  return [...serving, ...router];
}

const voice: ThreadVoice = { ceiling: "HN00410" };

export const perchild = defineMpm({
  name: "perchild",
  summary: "A fixed number of processes, some of them under users of their own, with as many threads as each needs",
  directives,
  settle,
  memory: freshFixedMemory,
  plan: ({ routed = false, ...at }) => {
    const { StartThreads: start, MinSpareThreads, MaxSpareThreads, MaxThreadsPerChild } = at.settings;
    const limit = MaxThreadsPerChild;
    const threads = { minIdle: MinSpareThreads, maxIdle: MaxSpareThreads, limit, burst, growth: "missing" } as const;
    return planFixed(at, { crews: crewsOf(at.settings, routed), start, threads }, voice);
  },
  ownerOf: ({ AssignUserID }) => AssignUserID as Owner | undefined,
  announcements: {
    resumed: "HN00400",
    stopping: "HN00401",
    gracefulStop: "HN00402",
    graceful: "HN00403",
    restart: "HN00404",
    kept: {},
  },
});
