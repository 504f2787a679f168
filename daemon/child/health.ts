// HealthCheck: requests that a child makes to itself, through its own pipeline, before it says that it is ready. No port
// is involved, so nobody else can answer, and none is written to an access log. Used by child/site.ts.
import http, { type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import type { ServerSettings } from "../directives.ts";
import type { Pipeline } from "../http/pipeline.ts";
import { steadyNow } from "../os/clock.ts";
import { LoadFailure } from "./application.ts";
import { Connection } from "./connection.ts";

type Here = Pick<ServerSettings, "Listen" | "ServerName">;

/** Asks one after the other; the failure tells of the first that is not answered with 2xx within so many milliseconds. */
export async function checkHealth(
  pipeline: Pipeline,
  checks: readonly string[],
  here: Here,
  patience: number,
): Promise<LoadFailure | undefined> {
  for (const check of checks) {
    // oxlint-disable-next-line no-await-in-loop -- the first failure is the answer
    const outcome = await ask(pipeline, check, here, patience);
    if (typeof outcome === "string") return new LoadFailure("", `HealthCheck ${check}: ${outcome}`);
    // Another user's children serve that host, and are asked themselves.
    if (outcome === 421) continue;
    if (outcome < 200 || outcome > 299) return new LoadFailure("", `HealthCheck ${check} was answered with ${outcome}`);
  }
  return undefined;
}

/** The status of the answer, or why there is none. */
function ask(pipeline: Pipeline, check: string, here: Here, patience: number): Promise<number | string> {
  const socket = nowhere(here);
  const req = requestFor(check, socket, here);
  const res = new http.ServerResponse(req);
  res.shouldKeepAlive = false;
  res.assignSocket(socket);
  return new Promise((done) => {
    const timer = setTimeout(() => done(`no answer within ${(patience / 1000).toFixed(1)} s`), patience);
    const end = (outcome: number | string) => {
      clearTimeout(timer);
      done(outcome);
      socket.destroy();
    };
    res.on("finish", () => end(res.statusCode));
    res.on("close", () => end("the answer was broken off"));
    pipeline.run(pipeline.open(new Connection(socket), req, res, steadyNow()));
  });
}

/** A GET that has wholly arrived. */
function requestFor(check: string, socket: Socket, { ServerName }: Here): IncomingMessage {
  const [, host = ServerName?.host ?? "localhost", path = check] = /^http:\/\/([^/]+)(\/.*)$/.exec(check) ?? [];
  const req = new http.IncomingMessage(socket);
  req.method = "GET";
  req.url = path;
  req.httpVersion = "1.1";
  req.httpVersionMajor = 1;
  req.httpVersionMinor = 1;
  req.headers = { host, "user-agent": "HealthCheck", connection: "close" };
  req.rawHeaders = Object.entries(req.headers).flatMap(([name, value]) => [name, String(value)]);
  req.complete = true;
  req.push(null);
  return req;
}

/** The near end of a connection that leads nowhere, from this machine to the first address that we listen on. */
function nowhere({ Listen: [first] }: Here): Socket {
  const stream = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  const address = first === undefined || first.host === "*" ? "127.0.0.1" : first.host;
  const ends = { remoteAddress: "127.0.0.1", remotePort: 0, localAddress: address, localPort: first?.port ?? 80 };
  return Object.assign(stream, ends, { bytesWritten: 0, bytesRead: 0 }) as unknown as Socket;
}
