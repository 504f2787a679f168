// Which children serve which hosts, where a model reserves children for users: the groups of the pool as tenants, their
// identities, what each serves, which addresses are one tenant's alone and which are shared. Worked out with the design,
// so that every mistake is found by configtest. Pure; the user and group lists are asked through Surroundings.
// Apache: set_child_per_uid and assign_childuid (server/mpm/experimental/perchild/perchild.c of 2.0).
import type { Complaint } from "../../config/configuration.ts";
import type { Identity } from "../core/protocol.ts";
import { hostsAt } from "../http/hosts.ts";
import type { ServerSettings } from "../directives.ts";
import { accessLogs } from "../http/modules/log-config.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { ChildGroup, Mpm, Pool } from "../mpm/mpm.ts";
import { routerGroup } from "../mpm/mpm.ts";
import { nameOf } from "../os/listeners.ts";
import { plain, type ServerConfiguration, type Surroundings } from "./surroundings.ts";

export interface Tenant {
  /** The group of its children in the model's plans. */
  readonly group: string;
  /** As status shows it. */
  readonly user: string;
  /** Null: as the parent. */
  readonly identity: Identity | null;
  /** Whether it serves what no virtual host is for, and which virtual hosts. */
  readonly main: boolean;
  readonly hosts: readonly number[];
}

export interface Tenancy {
  readonly tenants: readonly Tenant[];
  /** By the name of each listener: whose alone it is; null: it is shared. */
  readonly owners: ReadonlyMap<string, string | null>;
  /** Who reads whom a connection of a shared address is for; undefined when none is shared. */
  readonly router: Tenant | undefined;
  readonly notes: readonly Note[];
}

/** The group of the children that serve what is nobody's. */
const restGroup = "";

type Around = Pick<Surroundings, "isRoot" | "userId" | "groupId" | "primaryGroupId">;

/** Undefined for a model that reserves nothing. `main` is who User and Group are. */
export function tenancyOf(
  configuration: ServerConfiguration,
  mpm: Mpm,
  pool: Pool,
  main: Identity | null,
  around: Around,
): Tenancy | Complaint | undefined {
  const groups = pool.groups ?? [];
  if (groups.every(({ owner }) => owner === undefined)) return unreserved(configuration, mpm);
  if (!around.isRoot) {
    return plain("HN00020", "ChildPerUserID needs root: only root can start children as different users");
  }
  const board = configuration.server.settings.ScoreBoardFile;
  if (board !== undefined) {
    return plain(
      "HN00021",
      "ScoreBoardFile cannot be used with ChildPerUserID: each user's children have a memory of their own",
    );
  }
  const identities = identify(groups, main, around);
  if ("form" in identities) return identities;
  const tenants = tenantsOf(configuration, mpm, groups, identities, around);
  if ("form" in tenants) return tenants;
  const groupsAt = groupsByListener(configuration, tenants);
  const needed = [...groupsAt.values()].some((here) => here.has(restGroup));
  const homeless = restProblem(configuration, groups, tenants, needed);
  if (homeless !== undefined) return homeless;
  const owners = new Map([...groupsAt].map(([name, here]) => [name, here.size === 1 ? ([...here][0] ?? null) : null]));
  const router = [...owners.values()].includes(null) ? routerFor(configuration, tenants, main, around) : undefined;
  if (router !== undefined && "form" in router) return router;
  return { tenants, owners, router, notes: notesOn(configuration, tenants) };
}

/** Nobody has children of his own: then no host can be tied to them. */
function unreserved({ hosts }: ServerConfiguration, mpm: Mpm): Complaint | undefined {
  const tied = hosts.find(({ mpmSettings }) => mpm.ownerOf?.(mpmSettings) !== undefined);
  return tied === undefined ? undefined : noChildrenFor(tied.at, mpm.ownerOf?.(tied.mpmSettings));
}

type Owner = NonNullable<ChildGroup["owner"]>;

function noChildrenFor(at: Complaint["at"], owner: Owner | undefined): Complaint {
  const who = `${owner?.user ?? ""} ${owner?.group ?? ""}`;
  return {
    level: "error",
    form: "directive",
    ...(at === undefined ? {} : { at }),
    text: `Unable to find process with matching uid/gid: AssignUserID ${who} needs a ChildPerUserID ${who}`,
  };
}

/** The identity of each group, by its name. */
function identify(
  groups: readonly ChildGroup[],
  main: Identity | null,
  around: Around,
): ReadonlyMap<string, Identity | null> | Complaint {
  const found = new Map<string, Identity | null>();
  for (const { name, owner } of groups) {
    const identity = owner === undefined ? main : identityOf(owner, around);
    if (identity !== null && "form" in identity) return identity;
    found.set(name, identity);
  }
  return found;
}

function identityOf({ user, group }: Owner, { userId, groupId }: Around): Identity | Complaint {
  const uid = userId(user);
  if (uid === undefined) return plain("AH00543", `httpd: bad user name ${user}`);
  const gid = groupId(group);
  if (gid === undefined) return plain("AH00544", `httpd: bad group name ${group}`);
  if (uid === 0 || gid === 0) {
    return plain("HN00022", `Assigning root user/group to a child: ChildPerUserID ${user} ${group}`);
  }
  return { uid, gid };
}

function tenantsOf(
  { server, hosts }: ServerConfiguration,
  mpm: Mpm,
  groups: readonly ChildGroup[],
  identities: ReadonlyMap<string, Identity | null>,
  around: Around,
): readonly Tenant[] | Complaint {
  const served = new Map(groups.map(({ name }) => [name, [] as number[]]));
  const rest = groups.find(({ owner }) => owner === undefined);
  for (const [index, host] of hosts.entries()) {
    const owner = mpm.ownerOf?.(host.mpmSettings);
    const identity = owner === undefined ? undefined : identityOf(owner, around);
    if (identity !== undefined && "form" in identity) return identity;
    const group =
      identity === undefined
        ? rest
        : groups.find(({ name, owner: of }) => of !== undefined && same(identities.get(name), identity));
    if (owner !== undefined && group === undefined) return noChildrenFor(host.at, owner);
    if (group !== undefined) served.get(group.name)?.push(index);
  }
  return groups.map(({ name, owner }) => ({
    group: name,
    user: owner?.user ?? server.settings.User ?? "root",
    identity: identities.get(name) ?? null,
    main: owner === undefined,
    hosts: served.get(name) ?? [],
  }));
}

function same(one: Identity | null | undefined, other: Identity): boolean {
  return one?.uid === other.uid && one.gid === other.gid;
}

/** The groups whose hosts each listener leads to. An address of "any" is looked at as the sum of all it may stand for. */
function groupsByListener(
  { server, hosts }: ServerConfiguration,
  tenants: readonly Tenant[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = hosts.map(({ addresses }, index) => ({
    addresses,
    serverName: undefined,
    aliases: [],
    group: tenants.find((tenant) => tenant.hosts.includes(index))?.group ?? restGroup,
  }));
  return new Map(
    server.settings.Listen.map((listen) => {
      const any = ["*", "::", "0.0.0.0"].includes(listen.host);
      const here = any
        ? all.filter(({ addresses }) => addresses.some(({ port }) => port === "*" || port === listen.port))
        : hostsAt(all, listen.host, listen.port);
      // Whoever comes to an address of no virtual host is the main server's.
      const caught = any ? here.some(({ addresses }) => addresses.some(({ host }) => host === "*")) : here.length > 0;
      return [nameOf(listen), new Set([...here.map(({ group }) => group), ...(caught ? [] : [restGroup])])];
    }),
  );
}

/** What is wrong with the children that ChildPerUserID leaves for User and Group. `needed`: they have hosts to serve. */
function restProblem(
  { server, hosts }: ServerConfiguration,
  groups: readonly ChildGroup[],
  tenants: readonly Tenant[],
  needed: boolean,
): Complaint | undefined {
  const rest = tenants.find(({ main }) => main);
  const children = groups.find(({ owner }) => owner === undefined)?.children ?? 0;
  if (children < 0) {
    return plain("HN00025", "Trying to use more child ID's than NumServers.  Increase NumServers in your config file.");
  }
  if (children > 0 && rest?.identity === null) {
    return plain("HN00023", "ChildPerUserID needs User: the children that it does not reserve would run as root");
  }
  if (children > 0 || !needed) return undefined;
  const untied = hosts.find((_, index) => rest?.hosts.includes(index));
  return {
    level: "error",
    form: "directive",
    at: untied?.at ?? server.at,
    text: `${untied === undefined ? "The main server" : "This virtual host"} has no AssignUserID, and ChildPerUserID leaves no child for User and Group: raise NumServers`,
  };
}

/**
 * A user who reads connections of all sites must be none of the sites' own: User and Group if these serve no host, else
 * nobody.
 */
function routerFor(
  { server }: ServerConfiguration,
  tenants: readonly Tenant[],
  main: Identity | null,
  { userId, primaryGroupId, groupId }: Around,
): Tenant | Complaint {
  const taken = (uid: number) =>
    tenants.some(({ identity, main: rest, hosts }) => identity?.uid === uid && (!rest || hosts.length > 0));
  if (main !== null && !taken(main.uid)) return routerAs(server.settings.User ?? `#${main.uid}`, main);
  const uid = userId("nobody");
  if (uid === undefined || uid === 0 || taken(uid)) {
    return plain(
      "HN00024",
      "an address is shared by hosts of several users, and whoever reads whom a connection is for must be none of them: User serves hosts without AssignUserID, and so does nobody",
    );
  }
  return routerAs("nobody", { uid, gid: primaryGroupId("nobody") ?? groupId("nogroup") ?? uid });
}

function routerAs(user: string, identity: Identity): Tenant {
  return { group: routerGroup, user, identity, main: false, hosts: [] };
}

/** Every log that a host writes. */
export function logsOf(settings: ServerSettings): readonly string[] {
  return [settings.ErrorLog, ...accessLogs(settings).map(({ place }) => place)];
}

function notesOn({ server, hosts }: ServerConfiguration, tenants: readonly Tenant[]): readonly Note[] {
  const idle = tenants.filter((tenant) => !tenant.main && tenant.hosts.length === 0);
  const shared = tenants.flatMap((tenant) => {
    if (tenant.main) return [];
    const own = new Set(logsOfTenant(tenant));
    const others = new Set([
      server.settings.ErrorLog,
      ...tenants.filter((one) => one !== tenant).flatMap(logsOfTenant),
    ]);
    return [...own].filter((log) => others.has(log)).map((log) => note("HN00221", tenant.user, log));
  });
  return [...idle.map(({ user }) => note("HN00220", user)), ...shared];

  function logsOfTenant({ hosts: served }: Tenant): readonly string[] {
    return served.flatMap((index) => {
      const settings = hosts[index]?.settings;
      return settings === undefined ? [] : logsOf(settings);
    });
  }
}
