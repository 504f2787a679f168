// A server with perchild for tests: a virtual host for each of some users on a shared port, each with the same
// application, and ports of their own for those who ask.
import { chmodSync, chownSync } from "node:fs";
import { join } from "node:path";
import { freePort, TestServer } from "./server.ts";
import type { TestUser } from "./users.ts";

export interface PerchildOptions {
  readonly users: readonly TestUser[];
  /** The application of every host. */
  readonly app: string;
  /** Lines for all, besides the numbers of children and threads. */
  readonly lines?: readonly string[];
  /** Lines in a user's virtual host. */
  readonly hostLines?: (user: TestUser) => readonly string[];
}

export interface PerchildServer extends AsyncDisposable {
  readonly server: TestServer;
  /** Leads to the last user's children alone. */
  readonly ownPort: number;
  /** Host name of a user's virtual host. */
  readonly nameOf: (user: TestUser) => string;
  readonly headersFor: (user: TestUser) => { readonly host: string };
}

const nameOf = ({ name }: TestUser) => `${name}.example`;

/** Each user's folder is `USER/`, and nobody else's to read. */
export async function startPerchild({ users, app, lines = [], hostLines = () => [] }: PerchildOptions) {
  const server = await TestServer.prepare([], {});
  const ownPort = await freePort();
  const last = users.at(-1);
  const hostOf = (user: TestUser, port: number) => [
    `<VirtualHost *:${port}>`,
    `ServerName ${nameOf(user)}`,
    `AssignUserID ${user.name} ${user.name}`,
    `NodeApp / ${user.name}/app.cjs`,
    `ErrorLog logs/${user.name}-errors`,
    ...hostLines(user),
    "</VirtualHost>",
  ];
  server.configure([
    "LoadModule mpm_perchild_module modules/mod_mpm_perchild.so",
    `Listen 127.0.0.1:${ownPort}`,
    "User daemon",
    "Group daemon",
    `NumServers ${users.length}`,
    "StartThreads 1",
    "MinSpareThreads 1",
    "MaxSpareThreads 2",
    ...lines,
    ...users.map(({ name }) => `ChildPerUserID ${name} ${name} 1`),
    ...users.flatMap((user) => hostOf(user, server.port)),
    ...(last === undefined ? [] : hostOf(last, ownPort)),
  ]);
  for (const user of users) {
    server.write(`${user.name}/app.cjs`, app);
    server.write(`${user.name}/secret`, `the secret of ${user.name}\n`);
    for (const name of ["", "app.cjs", "secret"]) {
      const path = join(server.folder, user.name, name);
      chownSync(path, user.uid, user.gid);
      chmodSync(path, name === "" ? 0o700 : 0o600);
    }
  }
  chmodSync(server.folder, 0o755);
  const started = await server.ctl("start");
  if (started.code !== 0) {
    const log = server.log();
    await server[Symbol.asyncDispose]();
    throw new Error(`did not start: ${started.stderr}${started.stdout}${log}`);
  }
  const perchild: PerchildServer = {
    server,
    ownPort,
    nameOf,
    headersFor: (user) => ({ host: nameOf(user) }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  return perchild;
}
