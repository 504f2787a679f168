// Connections that a test holds in its hand: bytes that go out when it says so, everything that comes back, WebSockets.
import http from "node:http";
import net from "node:net";
import { WebSocket } from "ws";
import { until } from "./server.ts";

/** One connection, spoken to in bytes. */
export class Wire implements Disposable {
  readonly socket: net.Socket;
  /** All that came, as Latin-1. */
  received = "";
  closed = false;

  private constructor(socket: net.Socket) {
    this.socket = socket;
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => {
      this.received += chunk;
    });
    socket.on("end", () => socket.end());
    socket.on("error", () => {});
    socket.on("close", () => {
      this.closed = true;
    });
  }

  static open(port: number): Promise<Wire> {
    return new Promise((done, fail) => {
      const socket = net.connect(port, "127.0.0.1");
      socket.once("error", fail);
      socket.once("connect", () => done(new Wire(socket)));
    });
  }

  /** A GET without a body, on a connection that is to be kept. */
  ask(path: string, ...fields: readonly string[]): void {
    this.send([`GET ${path} HTTP/1.1`, "Host: localhost", ...fields, "", ""].join("\r\n"));
  }

  send(bytes: string | Buffer): void {
    this.socket.write(bytes);
  }

  /** Waits for something that came. */
  comes(pattern: RegExp, seconds?: number): Promise<RegExpExecArray> {
    return until(`${pattern} on the connection`, () => pattern.exec(this.received) ?? undefined, seconds);
  }

  /** Waits until the server has closed; gives all that came. */
  async ends(seconds?: number): Promise<string> {
    await until("the server closes the connection", () => this.closed, seconds);
    return this.received;
  }

  [Symbol.dispose](): void {
    this.socket.destroy();
  }
}

/** An open WebSocket; fails with the status when the server answers without changing the protocol. */
export function openWebSocket(port: number, path: string): Promise<WebSocket> {
  return new Promise((done, fail) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
    socket.once("open", () => done(socket));
    socket.once("unexpected-response", (_request: http.ClientRequest, response: http.IncomingMessage) => {
      socket.terminate();
      fail(new Error(`answered with ${response.statusCode}`));
    });
    socket.once("error", fail);
  });
}

/** Sends a message and waits for the one that comes back. */
export function exchange(socket: WebSocket, message: string): Promise<string> {
  return new Promise((done, fail) => {
    socket.once("message", (data: Buffer) => done(data.toString()));
    socket.once("error", fail);
    socket.send(message);
  });
}

/** Closes a WebSocket properly. */
export function closeWebSocket(socket: WebSocket): Promise<void> {
  return new Promise((done) => {
    socket.once("close", () => done());
    socket.close();
  });
}
