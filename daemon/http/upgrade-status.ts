// The status of an answer that an application writes by itself, to a request that asks for another protocol. Used by
// child/service.ts, for the access log.
import type { Duplex } from "node:stream";

/** An application answers an upgrade by its own bytes: whether it was 101 stands in the first of them. */
export function noteStatus(socket: Duplex, is: (status: number) => void): () => void {
  const own = socket as Partial<Duplex>;
  const forget = () => {
    delete own.write;
    delete own.end;
  };
  // end() with its last bytes does not go by write().
  for (const name of ["write", "end"] as const) {
    const send = socket[name].bind(socket) as (...args: unknown[]) => never;
    socket[name] = (chunk: unknown, ...rest: unknown[]) => {
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(String(chunk).slice(0, 12))?.[1];
      if (status !== undefined) is(Number(status));
      forget();
      return send(chunk, ...rest);
    };
  }
  return forget;
}
