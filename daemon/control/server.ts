// The control socket: HTTP/1.1 over a Unix socket of mode 0600, so `curl --unix-socket` works. A POST answers when the
// thing is done, with the verdict. Whatever else arrives is answered 4xx and forgotten. Runs in the parent.
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { chmodSync, lstatSync, unlinkSync } from "node:fs";
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
    { maxHeaderSize: 8_192, requestTimeout: 10_000, headersTimeout: 10_000 },
    (req, res) => answer(req, res, handlers),
  );
  server.maxConnections = 256;
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
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
}
