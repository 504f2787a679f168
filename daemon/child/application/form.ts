// What a file exported, recognised: a handler (req, res), an object with fetch(Request), or an http.Server.
import { Server, type IncomingMessage, type ServerResponse } from "node:http";

export type NodeHandler = (req: IncomingMessage, res: ServerResponse) => unknown;

export type Form =
  | { readonly kind: "handler"; readonly handler: NodeHandler }
  | { readonly kind: "server"; readonly server: Server };

type Fetch = (request: Request) => Response | Promise<Response>;

function srvx() {
  return import("srvx/node");
}

/** Reads the adapter for fetch() into memory while the process may still read any file. */
export async function prepareFetch(): Promise<void> {
  await srvx();
}

function hasFetch(value: unknown): value is { fetch: Fetch } {
  return typeof value === "object" && value !== null && "fetch" in value && typeof value.fetch === "function";
}

/** The values that could be the application, the likeliest first: TypeScript compiled to CommonJS nests its default. */
function candidates(exported: unknown): readonly unknown[] {
  if (typeof exported !== "object" || exported === null) return [exported];
  const first = "default" in exported ? exported.default : undefined;
  const nested = typeof first === "object" && first !== null && "default" in first ? first.default : undefined;
  return [first, nested, exported];
}

/** Undefined when nothing that was exported can serve requests. */
export async function formOf(exported: unknown): Promise<Form | undefined> {
  for (const value of candidates(exported)) {
    if (typeof value === "function") return { kind: "handler", handler: value as NodeHandler };
    if (value instanceof Server) return { kind: "server", server: value };
    if (hasFetch(value)) {
      // oxlint-disable-next-line no-await-in-loop -- returns at once
      const { toNodeHandler } = await srvx();
      return { kind: "handler", handler: toNodeHandler((request) => value.fetch(request)) as NodeHandler };
    }
  }
  return undefined;
}
