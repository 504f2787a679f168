// Our end of a connection. A socket that was destroyed knows its own no more, and what was cut or broken off has its lines
// in the logs all the same; so where a log tells of it, it is asked for when the first request begins: that is a call of
// the system for each connection. Used by the logs.
import type { Socket } from "node:net";
import { plainAddress } from "../core/address.ts";

export interface LocalEnd {
  /** Plain (core/address.ts). */
  readonly address: string | undefined;
  readonly port: number | undefined;
}

const ofSocket = Symbol("local end");

type KnownSocket = Socket & { [ofSocket]?: LocalEnd };

function endOf({ localAddress, localPort }: Socket): LocalEnd {
  return { address: localAddress === undefined ? undefined : plainAddress(localAddress), port: localPort };
}

export function rememberLocalEnd(socket: Socket): void {
  (socket as KnownSocket)[ofSocket] ??= endOf(socket);
}

export function localEnd(socket: Socket): LocalEnd {
  return (socket as KnownSocket)[ofSocket] ?? endOf(socket);
}
