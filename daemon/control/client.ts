// Asks a running server over its control socket. Used by httpdctl and `httpd -k`.
import http from "node:http";
import { controlCommands, type ControlWord } from "./commands.ts";

export type Reply =
  | { readonly reached: true; readonly status: number; readonly body: string }
  /** Nobody answers at the socket. `code` is the system's: ENOENT, ECONNREFUSED, EACCES … */
  | { readonly reached: false; readonly code: string };

/** Sends one command and waits for its answer, however long the command takes. `query` is its options: "answer=at-once". */
export function ask(socketPath: string, word: ControlWord, query = ""): Promise<Reply> {
  const { method, path: place } = controlCommands[word];
  const path = query === "" ? place : `${place}?${query}`;
  return new Promise((done) => {
    const request = http.request({ socketPath, method, path, headers: { Connection: "close" } }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => done({ reached: true, status: response.statusCode ?? 0, body }));
      response.on("error", () => done({ reached: false, code: "ECONNRESET" }));
    });
    request.on("error", (error: NodeJS.ErrnoException) => done({ reached: false, code: error.code ?? error.message }));
    request.end();
  });
}
