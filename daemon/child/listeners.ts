// What a service hears of sockets and responses, each by one function for all of them. Used by child/service.ts.
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { connectionOf } from "./connection.ts";
import type { Service } from "./service.ts";

/** An answer is out, or cut off. */
export function overFor(service: Service) {
  return function over(this: ServerResponse): void {
    const connection = connectionOf(this.req.socket);
    if (connection?.current === this) service.end(connection);
  };
}

/** A connection is closed. */
export function goneFor(service: Service) {
  return function gone(this: Socket): void {
    const connection = connectionOf(this);
    if (connection !== undefined) service.disconnected(connection);
  };
}
