// The status of an answer that an application writes by itself, to a request that asks for another protocol. Used by
// child/service.ts, for the access log.
import type { Duplex } from "node:stream";

/** An application answers an upgrade by its own bytes: whether it was 101 stands in the first of them. */
export function noteStatus(socket: Duplex, is: (status: number) => void): () => void {
  const forget = () => void delete (socket as Partial<Duplex>).write;
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  socket.write = (chunk: unknown, ...rest: unknown[]) => {
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(String(chunk).slice(0, 12))?.[1];
    if (status !== undefined) is(Number(status));
    forget();
    return write(chunk, ...rest);
  };
  return forget;
}
