// What a child gets of a world: all of it, or where children serve as different users the part that is its user's and
// nothing else: no other host's settings, applications, logs, listeners or variables. Pure. Used by parent/children.ts.
import type { Definitions } from "../../config/access.ts";
import type { VirtualHost } from "../../config/configuration.ts";
import type { Identity, Portion, QueueEnd, Routing } from "../core/protocol.ts";
import type { ServerSettings } from "../directives.ts";
import { passedEnvironment } from "../http/modules/env.ts";
import type { Pool } from "../mpm/mpm.ts";
import type { Design } from "./design.ts";
import type { ServerConfiguration } from "./surroundings.ts";
import { logsOf, type Tenancy, type Tenant } from "./tenancy.ts";
import type { World } from "./world.ts";

export interface Share {
  readonly configuration: ServerConfiguration;
  /** Whom the child runs as, where children run as different users. */
  readonly user: string | undefined;
  readonly portion: Portion | null;
  readonly identity: Identity | null;
  readonly pool: Pool;
  /** Descriptors in the parent. */
  readonly listeners: readonly number[];
  readonly logs: ReadonlyMap<string, number>;
  readonly queue: QueueEnd | null;
  readonly routing: Routing | null;
  /** All that its environment holds; null: what the parent's does. */
  readonly environment: Readonly<Record<string, string>> | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The share of a child of this group; undefined: of a model without groups. */
export function shareOf(world: World, group: string | undefined, environment: Environment): Share {
  const { design, listeners, logs } = world;
  const { tenancy, configuration, pool, identity } = design;
  const fds = listeners.map(({ fd }) => fd);
  if (tenancy === undefined) {
    const all = { user: undefined, portion: null, queue: null, routing: null, environment: null };
    return { configuration, identity, pool, listeners: fds, logs, ...all };
  }
  const { router } = tenancy;
  if (router !== undefined && router.group === group) return routerShare(world, tenancy, router);
  const tenant = tenancy.tenants.find((one) => one.group === group);
  if (tenant === undefined) throw new Error(`there is no tenant ${group}`);
  return tenantShare(world, tenancy, tenant, environment);
}

function tenantShare(world: World, { owners }: Tenancy, tenant: Tenant, environment: Environment): Share {
  const { design, listeners, queues } = world;
  const configuration = cut(design.configuration, tenant);
  const own = sectionsOf(configuration, tenant);
  const wanted = new Set([configuration.server.settings.ErrorLog, ...own.flatMap(logsOf)]);
  return {
    configuration,
    user: tenant.user,
    portion: { main: tenant.main, hosts: tenant.hosts },
    identity: tenant.identity,
    pool: design.pool,
    listeners: listeners.filter(({ name }) => owners.get(name) === tenant.group).map(({ fd }) => fd),
    logs: new Map([...world.logs].filter(([path]) => wanted.has(path))),
    queue: queues.get(tenant.group)?.receiver ?? null,
    routing: null,
    environment: passedEnvironment(own, environment),
  };
}

function routerShare({ design, listeners, logs, queues }: World, tenancy: Tenancy, router: Tenant): Share {
  const { configuration, pool } = design;
  const { owners, tenants } = tenancy;
  const tenantOf = (index: number) => tenants.find(({ hosts }) => hosts.includes(index))?.group ?? "";
  const routing: Routing = {
    hosts: configuration.hosts.map(({ addresses, settings }, index) => ({
      addresses,
      serverName: settings.ServerName?.host,
      aliases: settings.ServerAlias,
      tenant: tenantOf(index),
    })),
    main: tenants.find(({ main }) => main)?.group ?? null,
    queues: Object.fromEntries([...queues].map(([group, { sender }]) => [group, sender])),
  };
  return {
    configuration: { ...cut(configuration, router), hosts: [] },
    user: router.user,
    portion: { main: false, hosts: [] },
    identity: router.identity,
    // It has no connections of its own to be worn out by.
    pool: { ...pool, maxConnectionsPerChild: 0 },
    listeners: listeners.filter(({ name }) => owners.get(name) === null).map(({ fd }) => fd),
    logs: new Map([...logs].filter(([place]) => place === configuration.server.settings.ErrorLog)),
    queue: null,
    routing,
    environment: {},
  };
}

/** The configuration with nothing in it of what others serve but the names of their hosts. */
function cut(configuration: ServerConfiguration, tenant: Tenant): ServerConfiguration {
  const { server, hosts, access } = configuration;
  const first = hosts[tenant.hosts[0] ?? -1];
  const ErrorLog = tenant.main ? server.settings.ErrorLog : (first?.settings.ErrorLog ?? server.settings.ErrorLog);
  const bare: ServerSettings = {
    ...server.settings,
    ErrorLog,
    NodeApp: [],
    CustomLog: [],
    GlobalLog: [],
    SetEnv: [],
  };
  const emptied = (host: VirtualHost<ServerSettings>): VirtualHost<ServerSettings> => ({
    addresses: host.addresses,
    settings: { ...bare, ServerName: host.settings.ServerName, ServerAlias: host.settings.ServerAlias },
    containers: [],
    mpmSettings: {},
    at: { file: "", line: 0 },
  });
  return {
    ...configuration,
    server: tenant.main
      ? server
      : { ...server, settings: bare, containers: first === undefined ? [] : server.containers },
    hosts: hosts.map((host, index) => (tenant.hosts.includes(index) ? host : emptied(host))),
    mpmSettings: {},
    files: [],
    remarks: [],
    ...(access === undefined ? {} : { access: { ...access, defines: namesOnly(access), macros: [] } }),
  };
}

/** Values may be another host's secrets; whether a name is defined is none. */
function namesOnly({ defines }: Definitions): Definitions["defines"] {
  return defines.map(({ name }) => ({ name, value: undefined }));
}

function sectionsOf({ server, hosts }: ServerConfiguration, tenant: Tenant): readonly ServerSettings[] {
  const served = hosts.filter((_, index) => tenant.hosts.includes(index)).map(({ settings }) => settings);
  return tenant.main ? [server.settings, ...served] : served;
}

/** The error log of a child of this group: what it prints past its own log the parent writes there. */
export function errorLogOf(
  { design, errorLog, logs }: World,
  group: string | undefined,
): { readonly descriptor: number; readonly settings: ServerSettings } {
  const { configuration, tenancy } = design;
  const tenant = group === undefined ? undefined : tenancy?.tenants.find((one) => one.group === group);
  const { settings } = (tenant === undefined ? configuration : cut(configuration, tenant)).server;
  return { descriptor: logs.get(settings.ErrorLog) ?? errorLog, settings };
}

/** The groups whose children take connections of shared addresses. */
export function queuedGroups({ tenancy }: Design): readonly string[] {
  if (tenancy?.router === undefined) return [];
  return tenancy.tenants.filter(({ main, hosts }) => main || hosts.length > 0).map(({ group }) => group);
}
