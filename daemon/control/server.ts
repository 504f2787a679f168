// The control socket: HTTP/1.1 over a Unix socket of mode 0600, so `curl --unix-socket` works. A POST answers when the
// thing is done, with the verdict. Whatever else arrives is answered 4xx and forgotten. Runs in the parent.
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import net, { type Socket } from "node:net";
import { chmodSync, lstatSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { noFolder } from "../os/config-files.ts";
import { peerUser } from "../os/peer.ts";
import { openFolder } from "../os/planted.ts";
import type { HandedRequest } from "../core/handover.ts";
import { descriptorOf } from "../os/stream-descriptor.ts";
import { commandFor, controlCommands, type ControlWord } from "./commands.ts";

/** What each command does. It answers the response itself; an event stream keeps it open. */
export type ControlHandlers = Readonly<Record<ControlWord, (res: ServerResponse, query: URLSearchParams) => void>>;

export interface ControlServer {
  /** Removes the socket; who is connected still gets an answer. */
  readonly stopListening: () => void;
  readonly fd: () => number;
  /** What nobody has answered yet. */
  readonly pending: () => readonly HandedRequest[];
  /** Answers a request that the program before this one has read. */
  readonly answer: (request: HandedRequest, handle?: (res: ServerResponse) => void) => void;
}

interface Asked {
  readonly word: ControlWord;
  readonly query: string;
}

/** Opens the socket; a string says why it cannot be opened. */
export async function openControl(path: string, handlers: ControlHandlers): Promise<ControlServer | string> {
  // Node says of a folder that is not there that it may not be written.
  const lost = noFolder(dirname(path));
  if (lost !== undefined) return `${lost}: ${dirname(path)}`;
  const open = openFolder(path);
  if (open !== undefined) return open;
  if (await isAnswered(path)) return "another server answers there";
  const control = controlOver(handlers);
  removeLeftover(path);
  return new Promise((done) => {
    control.server.once("error", (error) => done(error.message));
    // Nobody may connect between bind and chmod.
    const mask = process.umask(0o177);
    control.server.listen(path, () => {
      chmodSync(path, 0o600);
      done(control);
    });
    process.umask(mask);
  });
}

/** Goes on with the socket that the program before this one opened. */
export function keepControl(path: string, fd: number, handlers: ControlHandlers): Promise<ControlServer | string> {
  const control = controlOver(handlers);
  return new Promise((done) => {
    control.server.once("error", (error) => done(error.message));
    control.server.listen({ fd }, () => done({ ...control, stopListening: () => closeAndRemove(control, path) }));
  });
}

/** libuv removes the socket only if it has bound it itself. */
function closeAndRemove({ stopListening }: ControlServer, path: string): void {
  stopListening();
  removeLeftover(path);
}

function controlOver(handlers: ControlHandlers): ControlServer & { readonly server: http.Server } {
  const pending = new Map<ServerResponse, Asked>();
  const handle = (res: ServerResponse, { word, query }: Asked) => {
    if (word !== "events") pending.set(res, { word, query });
    res.on("close", () => pending.delete(res));
    handlers[word](res, new URLSearchParams(query));
  };
  const server = http.createServer(
    { maxHeaderSize: 8_192, requestTimeout: 10_000, headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    (req, res) => answer(req, res, handle),
  );
  admit(server);
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  return {
    server,
    stopListening: () => void server.close(),
    fd: () => descriptorOf(server),
    pending: () =>
      [...pending].flatMap(([res, asked]) => {
        const fd = descriptorOf(res.socket);
        return fd < 0 ? [] : [{ fd, ...asked }];
      }),
    answer(request, own) {
      const res = responseOver(request.fd);
      if (own !== undefined) own(res);
      else if (Object.hasOwn(controlCommands, request.word))
        handle(res, { ...request, word: request.word as ControlWord });
      else refuse(res, 404, "this version has no such command");
    },
  };
}

/** The answer to a request that was read by somebody else, on its connection. */
function responseOver(fd: number): ServerResponse {
  const socket = new net.Socket({ fd, readable: true, writable: true });
  const req = new http.IncomingMessage(socket);
  req.httpVersionMajor = 1;
  req.httpVersionMinor = 1;
  const res = new http.ServerResponse(req);
  res.shouldKeepAlive = false;
  res.assignSocket(socket);
  res.on("finish", () => socket.end());
  socket.on("error", () => {});
  socket.on("close", () => res.emit("close"));
  return res;
}

/** Whether a living server is there: one with another PidFile, or whose PidFile was removed. */
function isAnswered(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = net.connect({ path }, () => {
      socket.destroy();
      done(true);
    });
    // EAGAIN: it has no time now.
    socket.on("error", ({ code }: NodeJS.ErrnoException) => done(code === "EAGAIN"));
  });
}

/** A socket that a dead server left. */
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
  const uid = peerUser(descriptorOf(socket));
  return uid === 0 || uid === process.geteuid?.();
}

function answer(req: IncomingMessage, res: ServerResponse, handle: (res: ServerResponse, asked: Asked) => void): void {
  req.resume();
  const [path = "", query = ""] = (req.url ?? "").split("?");
  const command = commandFor(req.method ?? "", path);
  if (command === undefined) return refuse(res, 404, `no such command; there are ${paths()}`);
  if (command === "method") return refuse(res, 405, `${path} does not take ${req.method ?? ""}`);
  handle(res, { word: command, query });
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
