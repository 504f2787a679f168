// What a child finds around it when its applications are loaded: descriptors, environment, working directory, and whether
// it may write core files. Used by child/run.ts.
import { accessSync, constants } from "node:fs";
import { userInfo } from "node:os";
import { dirname } from "node:path";
import { inherited, type Order } from "../core/protocol.ts";
import { environmentFor } from "../http/modules/env.ts";
import type { Say } from "../log/child-log.ts";
import { allowCores, coresGoToWorkingDirectory } from "../os/limits.ts";
import { allowInspection, closeOnExec, SystemError } from "../os/libc.ts";

/** Programs that an application starts get none of what this child inherited. */
export function closeDescriptorsOnExec({ board, telemetry, listeners, logs, queue, routing }: Order): void {
  const ends = [queue, ...Object.values(routing?.queues ?? {})].filter((end) => end !== null);
  const queues = ends.flatMap(({ socket, bell }) => [socket, bell]);
  for (const fd of [inherited.control, board, telemetry, ...listeners, ...Object.values(logs), ...queues])
    closeOnExec(fd);
}

export function setEnvironment(order: Order): void {
  const { configuration, instance } = order;
  // Where users are apart nothing of the environment is there but what was named.
  const isAnother = order.identity !== null && order.portion === null;
  const wanted = environmentFor(configuration.server.settings, isAnother ? ofThisUser(process.env) : process.env);
  for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name];
  Object.assign(process.env, wanted, {
    NODE_APP_INSTANCE: String(instance),
    HTTPD_MPM: order.facts.mpm,
    HTTPD_GENERATION: String(order.generation),
    HTTPD_SLOT: String(order.slot),
  });
}

/** What tells of root is told of the user that this process became, as su and PM2 have it: root's HOME may not be entered. */
function ofThisUser(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  try {
    const { homedir, username } = userInfo();
    const own = Object.entries({ HOME: homedir, USER: username, LOGNAME: username });
    return { ...environment, ...Object.fromEntries(own.filter(([name]) => environment[name] !== undefined)) };
  } catch {
    // A number that no user has.
    return environment;
  }
}

/** An application that was written for `node app.js` finds its files from where it lives; of several none has its way. */
export function enterFolder({ configuration }: Order): void {
  const sections = [configuration.server, ...configuration.hosts];
  const files = new Set(sections.flatMap(({ settings }) => settings.NodeApp.map(({ file }) => file)));
  const [only] = files;
  try {
    process.chdir(files.size === 1 && only !== undefined ? dirname(only) : configuration.serverRoot);
  } catch {
    // This user may not enter it: loading the application will say so, in better words.
    process.chdir("/");
  }
}

/**
 * CoreDumpDirectory. A core file can be written, and read by this user's debugger. Apache goes to the folder when a signal
 * comes that kills it; Node.js runs nothing then, so the child stands there from the beginning, if that matters at all.
 */
export function allowCoresIn(folder: string, say: Say): void {
  allowCores();
  const allowed = allowInspection();
  const unfit = allowed instanceof SystemError ? allowed.message : standIn(folder);
  if (unfit === undefined) return;
  say({ level: "warn", module: "core", text: `CoreDumpDirectory ${folder} is of no use: ${unfit}` });
}

function standIn(folder: string): string | undefined {
  if (!coresGoToWorkingDirectory()) return undefined;
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    process.chdir(folder);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
