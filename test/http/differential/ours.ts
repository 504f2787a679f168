// What our pipeline answers to the questions of a site: the server's own tables and modules over connections that are pairs
// of streams, so that every address and port is there and none is opened. Used by the replay and the explorer.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { rmSync } from "node:fs";
import { duplexPair, type Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import type { Section } from "../../../config/configuration.ts";
import { filesOf } from "../../../config/files.ts";
import { readConfiguration } from "../../../config/read-configuration.ts";
import { Connection } from "../../../daemon/child/connection.ts";
import { httpServer } from "../../../daemon/child/server-options.ts";
import { hostLabel } from "../../../daemon/core/host-label.ts";
import { telemetryBytes, telemetryOver } from "../../../daemon/core/telemetry.ts";
import type { ServerSettings } from "../../../daemon/directives.ts";
import { accessFilesOf } from "../../../daemon/http/access-world.ts";
import { type ClientError, malformed } from "../../../daemon/http/client-error.ts";
import type { Host, Services } from "../../../daemon/http/module.ts";
import { modules } from "../../../daemon/http/modules/index.ts";
import { namedHost, Pipeline } from "../../../daemon/http/pipeline.ts";
import { tables } from "../../../daemon/parent/read-design.ts";
import { type Answer, comparable } from "./comparable.ts";
import { folderOf, textOf } from "./folder.ts";
import { bytesOf, nameOf, type SiteCase, whole } from "./site.ts";

const size = { processes: 1, loops: 1 };
const services: Services = {
  logDescriptor: () => undefined,
  status: () => {
    throw new Error("this site has no status");
  },
  telemetry: telemetryOver(new ArrayBuffer(telemetryBytes(size)), size),
  rowOf: () => 0,
  isLeaving: () => false,
};

const hostWith =
  (access: Host["access"]) =>
  ({ settings, containers }: Section<ServerSettings>): Host => ({
    name: hostLabel(settings),
    port: settings.ServerName?.port,
    settings,
    containers,
    applications: new Map(),
    log: () => {},
    access,
  });

interface Opened {
  readonly pipeline: Pipeline;
  readonly server: ReturnType<typeof httpServer>;
}

function opened(site: SiteCase, root: string): Opened | string {
  const file = `${root}/httpd.conf`;
  const verdict = readConfiguration({
    file,
    serverRoot: root,
    files: filesOf(
      { [file]: textOf(site, root) },
      ["htdocs", "other", "logs"].map((name) => `${root}/${name}`),
    ),
    environment: site.environment ?? {},
    defines: [],
    before: [],
    after: [],
    tables,
  });
  if (!verdict.ok) return verdict.error.text;
  const { server, hosts } = verdict.configuration;
  const hostOf = hostWith(accessFilesOf(verdict.configuration));
  const named = hosts.map((section) => namedHost(section, hostOf(section), server));
  return { pipeline: new Pipeline(hostOf(server), named, modules, services), server: httpServer(server.settings) };
}

/** Answers by question, or what is wrong with the configuration. */
export async function ourAnswers(site: SiteCase): Promise<Readonly<Record<string, Answer>> | string> {
  const root = folderOf(site);
  const before = { ...process.env };
  Object.assign(process.env, site.environment);
  try {
    const open = opened(site, root);
    if (typeof open === "string") return open;
    const answers: Record<string, Answer> = {};
    for (const question of site.questions) {
      answers[nameOf(question)] = comparable(await ask(open, whole(question).to, bytesOf(question)), root);
    }
    return answers;
  } finally {
    for (const name of Object.keys(site.environment ?? {})) if (!(name in before)) delete process.env[name];
    rmSync(root, { recursive: true });
  }
}

async function ask({ pipeline, server }: Opened, place: string, bytes: string): Promise<string> {
  const [near, far] = duplexPair({});
  const connection = new Connection(asSocket(far, place));
  server.removeAllListeners("request").on("request", (req: IncomingMessage, res: ServerResponse) => {
    pipeline.run(pipeline.open(connection, req, res, Date.now()));
  });
  server.removeAllListeners("clientError").on("clientError", (error: ClientError) => {
    pipeline.run(pipeline.refuse(connection, malformed(error, connection.socket), Date.now()));
  });
  server.emit("connection", far);
  const answer = text(near.setEncoding("latin1"));
  near.write(Buffer.from(bytes, "latin1"));
  return answer;
}

/** One end of a pair, with the addresses that a socket has. */
function asSocket(stream: Duplex, place: string): Socket {
  const cut = place.lastIndexOf(":");
  const localAddress = place.slice(0, cut).replace(/^\[|\]$/g, "");
  const remoteAddress = localAddress.includes(":") ? "::1" : "127.0.0.1";
  const addresses = { localAddress, localPort: Number(place.slice(cut + 1)), remoteAddress, remotePort: 50_000 };
  const ending = { destroySoon: () => stream.end(), setTimeout: () => stream };
  return Object.assign(stream, addresses, ending) as unknown as Socket;
}
