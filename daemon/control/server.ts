// The control socket: HTTP/1.1 over a Unix socket of mode 0600, so `curl --unix-socket` works. A POST answers when the
// thing is done, with the verdict. Whatever else arrives is answered 4xx and forgotten. Runs in the parent.
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { chmodSync, lstatSync, unlinkSync } from "node:fs";
import type { Socket } from "node:net";
import { peerUser } from "../os/peer.ts";
import { openFolder } from "../os/planted.ts";
import { commandFor, controlCommands, type ControlWord } from "./commands.ts";

/** What each command does. It answers the response itself; an event stream keeps it open. */
export type ControlHandlers = Readonly<Record<ControlWord, (res: ServerResponse, query: URLSearchParams) => void>>;

export interface ControlServer {
  /** Removes the socket; who is connected still gets an answer. */
  readonly stopListening: () => void;
}

/** Opens the socket; a string says why it cannot be opened. */
export function openControl(path: string, handlers: ControlHandlers): Promise<ControlServer | string> {
  const server = http.createServer(
    { maxHeaderSize: 8_192, requestTimeout: 10_000, headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    (req, res) => answer(req, res, handlers),
  );
  admit(server);
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  const open = openFolder(path);
  if (open !== undefined) return Promise.resolve(open);
  removeLeftover(path);
  return new Promise((done) => {
    server.once("error", (error) => done(error.message));
    // Nobody may connect between bind and chmod.
    const mask = process.umask(0o177);
    server.listen(path, () => {
      chmodSync(path, 0o600);
      done({ stopListening: () => void server.close() });
    });
    process.umask(mask);
  });
}

/** A socket that a dead server left. The caller holds the PidFile, so no living one can be there. */
function removeLeftover(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() === true) unlinkSync(path);
}

/** As many connections at a time: the longest without a request makes room for a new one. */
const mostConnections = 256;

/** Lets in root and the server's own user, whatever mode the socket was given since. */
function admit(server: http.Server): void {
  const silent = new Set<Socket>();
  let open = 0;
  server.on("connection", (socket) => {
    if (!isOperator(socket)) {
      socket.destroy();
      return;
    }
    silent.add(socket);
    open++;
    const [oldest] = silent;
    if (open > mostConnections) (oldest ?? socket).destroy();
    socket.on("close", () => {
      silent.delete(socket);
      open--;
    });
  });
  server.on("request", ({ socket }) => silent.delete(socket));
}

function isOperator(socket: Socket): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- Node has no public name for it
  const { fd = -1 } = (socket as Socket & { readonly _handle?: { readonly fd?: number } })._handle ?? {};
  const uid = peerUser(fd);
  return uid === 0 || uid === process.geteuid?.();
}

function answer(req: IncomingMessage, res: ServerResponse, handlers: ControlHandlers): void {
  req.resume();
  const [path = "", query = ""] = (req.url ?? "").split("?");
  const command = commandFor(req.method ?? "", path);
  if (command === undefined) return refuse(res, 404, `no such command; there are ${paths()}`);
  if (command === "method") return refuse(res, 405, `${path} does not take ${req.method ?? ""}`);
  handlers[command](res, new URLSearchParams(query));
}

function paths(): string {
  return Object.values(controlCommands)
    .map(({ method, path }) => `${method} ${path}`)
    .join(", ");
}

function refuse(res: ServerResponse, status: number, reason: string): void {
  sendJson(res, status, { ok: false, reason });
}

export function sendJson(res: ServerResponse, status: number, value: object): void {
  res.writeHead(status, { "Content-Type": "application/json" }).end(`${JSON.stringify(value)}\n`);
  dropUnread(res);
}

/** Milliseconds that a client has for reading its answer. */
const readWithin = 10_000;

/** A client that does not read may not keep its answer in the parent's memory. */
export function dropUnread(res: ServerResponse): void {
  const timer = setTimeout(() => res.destroy(), readWithin);
  timer.unref();
  res.on("close", () => clearTimeout(timer));
}
