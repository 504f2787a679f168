// listen() that does not listen: an application written for `node app.js` calls it, and the server that it calls it on
// becomes the application. The sockets are the parent's, whatever port the call names; requests reach the server through
// its events. What is not a plain HTTP server is refused. Passenger does the same.
import { Server as HttpServer } from "node:http";
import { Server as NetServer, type AddressInfo } from "node:net";
import { currentTenant, type Tenant } from "./context.ts";

type Listen = NetServer["listen"];

/** node:net's own listen, for whoever must really listen while the hook is in place. */
// oxlint-disable-next-line typescript/unbound-method -- callers give the server by Reflect.apply
export const reallyListen: Listen = NetServer.prototype.listen;

/** Where a call of listen() asked to be: a socket's name, or a port. */
function wanted(args: readonly unknown[]): string | AddressInfo {
  const [first, second] = args;
  const options = typeof first === "object" && first !== null ? (first as Record<string, unknown>) : {};
  if (typeof options["path"] === "string") return options["path"];
  if (typeof first === "string" && !/^\d+$/.test(first)) return first;
  const port = Number(typeof first === "object" ? (options["port"] ?? 0) : (first ?? 0));
  const host = typeof first === "object" ? options["host"] : second;
  const address = typeof host === "string" ? host : "::";
  return { address, family: address.includes(":") ? "IPv6" : "IPv4", port: Number.isInteger(port) ? port : 0 };
}

/** A handle of the runtime itself, as the gate listens on: never an application's. */
function isHandle(value: unknown): boolean {
  return typeof value === "object" && value !== null && (value.constructor?.name === "TCP" || "_handle" in value);
}

function describe(place: string | AddressInfo): string {
  return typeof place === "string" ? place : `port ${place.port}`;
}

/** Makes the server look as if it listened, and close() as if it closed: once its running requests are answered. */
function disguise(server: HttpServer, tenant: Tenant, place: string | AddressInfo): void {
  const close = (done?: (error?: Error) => void) => {
    if (!tenant.listening.delete(server)) return NetServer.prototype.close.call(server, done);
    if (done !== undefined) server.once("close", () => done());
    const finish = () => {
      if (tenant.active > 0) {
        setTimeout(finish, 10);
        return;
      }
      server.emit("close");
      if (tenant.listening.size === 0) tenant.notice.closed();
    };
    process.nextTick(finish);
    return server;
  };
  Object.defineProperties(server, {
    listening: { configurable: true, get: () => tenant.listening.has(server) },
    address: { configurable: true, writable: true, value: () => (tenant.listening.has(server) ? place : null) },
    close: { configurable: true, writable: true, value: close },
  });
}

function capture(server: HttpServer, tenant: Tenant, args: readonly unknown[]): void {
  const place = wanted(args);
  tenant.listening.add(server);
  disguise(server, tenant, place);
  if (tenant.server === undefined) {
    tenant.server = server;
    tenant.place = describe(place);
  } else if (tenant.server !== server && tenant.place !== describe(place)) {
    // The same port again is one server on two addresses, as Fastify does it for "localhost".
    const text = `${tenant.file} listens a second time (${describe(place)}): its first server is the application; this one gets no requests and its port is not opened`;
    tenant.log("warn", text);
  }
  const done = args.findLast((arg) => typeof arg === "function");
  if (done !== undefined) server.once("listening", done as () => void);
  process.nextTick(() => {
    if (tenant.listening.has(server)) server.emit("listening");
    tenant.notice.listening();
  });
}

/** What applications call in place of net.Server.prototype.listen. */
function listen(this: NetServer, ...args: unknown[]): NetServer {
  const tenant = currentTenant();
  if (tenant === undefined || isHandle(args[0])) return Reflect.apply(reallyListen, this, args) as NetServer;
  if (!(this instanceof HttpServer)) {
    const kind = this.constructor.name === "Server" ? "a server that is not node:http's" : `a ${this.constructor.name}`;
    throw new Error(
      `${tenant.file} wants to listen on ${describe(wanted(args))} with ${kind}. ` +
        "An application serves plain HTTP; TLS and other protocols are for Listen in httpd.conf or a process of their own",
    );
  }
  capture(this, tenant, args);
  return this;
}

/** Puts the hook in place. To be called once in a process or thread. */
export function installListenHook(): void {
  NetServer.prototype.listen = listen as Listen;
}
