// The listening sockets. The parent makes them, keeps them open for its whole life and never polls them; children
// inherit them. A graceful adds and removes by difference, opening the new before closing the old.
// Apache: server/listen.c (make_sock, ap_setup_listeners).
import { closeSync } from "node:fs";
import type { ListenAddress } from "../../config/directives/core.ts";
import {
  acceptQueue,
  addressInUse,
  listenOn,
  noSuchFamily,
  permissionDenied,
  queueAnew,
  SystemError,
  type Queueing,
} from "./libc.ts";

export interface Listener {
  /** "[::]:8080", "127.0.0.1:80": what tells listeners apart, and how they are written to people. */
  readonly name: string;
  readonly fd: number;
}

export interface ListenFailure {
  /** Apache's words: "(98)Address already in use: AH00072: make_sock: could not bind to address [::]:8080". */
  readonly text: string;
  /** What usually fixes it. */
  readonly advice: string;
  readonly busy: boolean;
}

export interface ListenerChange {
  /** All listeners of the new configuration, in its order. */
  readonly listeners: readonly Listener[];
  /** Those that did not exist before. */
  readonly opened: readonly Listener[];
  /** Those that are not wanted any more; still open. */
  readonly dropped: readonly Listener[];
}

/** Opens what is missing. On a failure everything that this call opened is closed again. */
export function changeListeners(
  present: readonly Listener[],
  wanted: readonly ListenAddress[],
  queueing: Queueing,
): ListenerChange | ListenFailure {
  const listeners: Listener[] = [];
  const opened: Listener[] = [];
  for (const address of wanted) {
    const name = nameOf(address);
    const known =
      present.find((listener) => listener.name === name) ?? listeners.find((listener) => listener.name === name);
    const listener = known ?? open(address, name, queueing);
    if (!("fd" in listener)) {
      closeListeners(opened);
      return listener;
    }
    if (known === undefined) opened.push(listener);
    if (!listeners.includes(listener)) listeners.push(listener);
  }
  return { listeners, opened, dropped: present.filter((listener) => !listeners.includes(listener)) };
}

/** Listeners that stay take over what changed, once the change is in force. */
export function requeue(listeners: readonly Listener[], queueing: Queueing): void {
  for (const { fd } of listeners) queueAnew(fd, queueing);
}

export function closeListeners(listeners: readonly Listener[]): void {
  for (const { fd } of listeners) closeSync(fd);
}

/** Connections that the kernel holds and no child has accepted yet. */
export function queued(listeners: readonly Listener[]): number {
  return listeners.reduce((sum, { fd }) => sum + acceptQueue(fd), 0);
}

/** As `Listener.name`. */
export function nameOf({ host, port }: ListenAddress): string {
  const address = host === "*" ? "::" : host;
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

function open({ host, port }: ListenAddress, name: string, queueing: Queueing): Listener | ListenFailure {
  let fd = listenOn(host === "*" ? "::" : host, port, queueing);
  // A machine without IPv6 still has all its IPv4 addresses.
  if (fd instanceof SystemError && fd.errno === noSuchFamily && host === "*") fd = listenOn("0.0.0.0", port, queueing);
  if (!(fd instanceof SystemError)) return { name, fd };
  return {
    text: `${fd.message}: AH00072: make_sock: could not bind to address ${name}`,
    advice: adviceFor(fd.errno, port),
    busy: fd.errno === addressInUse,
  };
}

function adviceFor(errno: number, port: number): string {
  if (errno === addressInUse) return `another program listens on port ${port}: stop it, or change Listen`;
  if (errno === permissionDenied) return `ports below 1024 need root: start as root, or Listen on a higher port`;
  return "check the address of the Listen directive";
}
