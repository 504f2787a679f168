// Asks a running server over its control socket. Used by httpdctl and `httpd -k`.
import http from "node:http";
import { controlCommands, type ControlWord } from "./commands.ts";

export type Reply =
  | { readonly reached: true; readonly status: number; readonly body: string }
  /**
   * Nobody answers at the socket. `code` is the system's: ENOENT, ECONNREFUSED, EACCES … `asked`: somebody was there, and
   * may have what was asked.
   */
  | { readonly reached: false; readonly code: string; readonly asked: boolean };

/** Sends one command and waits for its answer, however long the command takes. `query` is its options: "answer=at-once". */
export function ask(socketPath: string, word: ControlWord, query = ""): Promise<Reply> {
  const { method, path: place } = controlCommands[word];
  const path = query === "" ? place : `${place}?${query}`;
  return new Promise((done) => {
    let asked = false;
    const request = http.request({ socketPath, method, path, headers: { Connection: "close" } }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => done({ reached: true, status: response.statusCode ?? 0, body }));
      response.on("error", () => done({ reached: false, code: "ECONNRESET", asked }));
    });
    request.on("socket", (socket) => socket.on("connect", () => (asked = true)));
    request.on("error", (error: NodeJS.ErrnoException) =>
      done({ reached: false, code: error.code ?? error.message, asked }),
    );
    request.end();
  });
}

/** Follows the events: calls back for the data of each, and resolves when the server has ended the stream. */
export function follow(socketPath: string, see: (data: string) => void): Promise<Reply> {
  const { method, path } = controlCommands.events;
  return new Promise((done) => {
    let asked = false;
    const request = http.request({ socketPath, method, path, headers: { Connection: "close" } }, (response) => {
      let rest = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        const events = `${rest}${chunk}`.split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) if (event.startsWith("data: ")) see(event.slice("data: ".length));
      });
      response.on("close", () => done({ reached: true, status: response.statusCode ?? 0, body: "" }));
    });
    request.on("socket", (socket) => socket.on("connect", () => (asked = true)));
    request.on("error", (error: NodeJS.ErrnoException) =>
      done({ reached: false, code: error.code ?? error.message, asked }),
    );
    request.end();
  });
}
