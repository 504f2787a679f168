// Clients that keep on asking, as a site's visitors do: some on connections that they keep, some on a new connection for
// each request. They count what went wrong and what took long. Used by the process tests and scripts/graceful-load.ts.
import http from "node:http";
import type { Socket } from "node:net";

export interface LoadOptions {
  readonly port: number;
  /** What they ask for, in turn. */
  readonly paths?: readonly string[];
  /** Clients that keep their connection as long as the server does. */
  readonly keepAlive?: number;
  /** Clients that make a connection for each request. */
  readonly perRequest?: number;
  readonly headers?: http.OutgoingHttpHeaders;
  /** Milliseconds between an answer and the next request of the same client. */
  readonly pause?: number;
}

export interface Failure {
  readonly kind: Kind;
  /** What happened: an error's code, or the status that was not 200. */
  readonly what: string;
  /** Milliseconds since the clients started, and since this request did. */
  readonly at: number;
  readonly took: number;
  /** Whether the connection had carried a request before. */
  readonly reused: boolean;
  /** The process that the connection is known to belong to, if its last answer was a pid. */
  readonly pid?: number;
  /** The client's port, if there was an answer. */
  readonly port?: number;
}

/** What is known of the connection that a request was on. */
type Endpoint = Pick<Failure, "pid" | "port">;

interface Answered {
  /** Undefined when all is well. */
  readonly what: string | undefined;
  readonly at: Endpoint;
}

export interface Tally {
  readonly requests: number;
  readonly failures: readonly Failure[];
  /** Requests that took longer than a second. */
  readonly slow: number;
  /** Milliseconds. */
  readonly slowest: number;
  /** Connections that were made. */
  readonly connections: number;
}

type Kind = "keep-alive" | "per request";

/** Milliseconds without a byte after which a client gives a request up. */
const patience = 30_000;

interface Count {
  requests: number;
  slow: number;
  slowest: number;
  connections: number;
  readonly failures: Failure[];
}

export class Load implements AsyncDisposable {
  private readonly options: Required<LoadOptions>;
  private readonly count: Count = { requests: 0, slow: 0, slowest: 0, connections: 0, failures: [] };
  private readonly startedAt = performance.now();
  private readonly running: readonly Promise<void>[];
  /** The process that answered last on a connection, where the answers are pids. */
  private readonly serving = new WeakMap<Socket, number>();
  private stopping = false;

  constructor(options: LoadOptions) {
    this.options = { paths: ["/"], headers: {}, keepAlive: 0, perRequest: 0, pause: 0, ...options };
    const { keepAlive, perRequest } = this.options;
    this.running = [
      ...Array.from({ length: keepAlive }, () => this.client("keep-alive")),
      ...Array.from({ length: perRequest }, () => this.client("per request")),
    ];
  }

  /** Requests that were answered so far. */
  get requests(): number {
    return this.count.requests;
  }

  /** Milliseconds since the clients started: the clock of `Failure.at`. */
  get elapsed(): number {
    return performance.now() - this.startedAt;
  }

  /** Lets every client finish the request it is at. */
  async stop(): Promise<Tally> {
    this.stopping = true;
    await Promise.all(this.running);
    return this.count;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  private async client(kind: Kind): Promise<void> {
    const agent = new http.Agent({ keepAlive: kind === "keep-alive", maxSockets: 1 });
    const { paths, pause } = this.options;
    for (let turn = 0; !this.stopping; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- a client asks one thing after the other
      await this.ask(kind, agent, paths[turn % paths.length] ?? "/");
      // oxlint-disable-next-line no-await-in-loop
      if (pause > 0) await new Promise((next) => setTimeout(next, pause));
    }
    agent.destroy();
  }

  private ask(kind: Kind, agent: http.Agent, path: string): Promise<void> {
    const began = performance.now();
    return new Promise((done) => {
      const request = http.request({
        host: "127.0.0.1",
        port: this.options.port,
        path,
        agent,
        headers: this.options.headers,
        timeout: patience,
      });
      let at: Endpoint = {};
      const over = (what: string | undefined) => {
        this.note(kind, request, began, { what, at });
        done();
      };
      request.once("socket", (socket) => {
        at = this.endpointOf(socket);
      });
      request.on("response", (response) => {
        const { statusCode, socket } = response;
        at = this.endpointOf(socket);
        this.serving.delete(socket);
        response.once("data", (bytes: Buffer) => {
          const pid = Number(bytes.subarray(0, 20).toString());
          if (statusCode === 200 && pid > 0) this.serving.set(socket, pid);
        });
        response.resume();
        response.once("end", () => over(statusCode === 200 ? undefined : `status ${statusCode}`));
        response.once("error", (error: NodeJS.ErrnoException) => over(`${error.code} while reading the answer`));
      });
      request.once("timeout", () => request.destroy(new Error("no answer")));
      request.once("error", (error: NodeJS.ErrnoException) => over(error.code ?? error.message));
      request.end();
    });
  }

  private endpointOf(socket: Socket): Endpoint {
    const { localPort: port } = socket;
    const pid = this.serving.get(socket);
    return { ...(pid === undefined ? {} : { pid }), ...(port === undefined ? {} : { port }) };
  }

  private note(kind: Kind, request: http.ClientRequest, began: number, outcome: Answered): void {
    const { count } = this;
    const { what, at } = outcome;
    const now = performance.now();
    const took = now - began;
    count.requests++;
    if (!request.reusedSocket) count.connections++;
    if (took > 1000) count.slow++;
    count.slowest = Math.max(count.slowest, took);
    if (what === undefined) return;
    count.failures.push({ kind, what, ...at, at: now - this.startedAt, took, reused: request.reusedSocket });
  }
}
