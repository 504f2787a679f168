// What can be asked over the control socket: one row gives the method and path, the word of httpdctl and the help.
// The server answers these, the client asks them; nothing else is accepted.

export interface ControlCommand {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly help: string;
}

export const controlCommands = {
  status: { method: "GET", path: "/status", help: "the state of the server, as JSON" },
  live: { method: "GET", path: "/live", help: "the state with what the last hour was like (?after=), as JSON" },
  metrics: { method: "GET", path: "/metrics", help: "the same as numbers, as Prometheus text" },
  events: { method: "GET", path: "/events", help: "what happens from now on, as server-sent events" },
  plan: { method: "GET", path: "/plan", help: "what a graceful would change, as JSON" },
  graceful: {
    method: "POST",
    path: "/graceful",
    help: "read the configuration anew; answers when the new generation serves",
  },
  restart: { method: "POST", path: "/restart", help: "end every child at once and begin anew" },
  upgrade: {
    method: "POST",
    path: "/upgrade",
    help: "become another version of this software or of Node; answers when a new generation serves",
  },
  stop: { method: "POST", path: "/stop", help: "end everything at once" },
  "graceful-stop": { method: "POST", path: "/graceful-stop", help: "finish what is in flight, then end" },
} as const satisfies Record<string, ControlCommand>;

export type ControlWord = keyof typeof controlCommands;

/** The command of a request; undefined when the path is none, "method" when only the method is wrong. */
export function commandFor(method: string, path: string): ControlWord | "method" | undefined {
  const words = Object.keys(controlCommands) as ControlWord[];
  const word = words.find((one) => controlCommands[one].path === path);
  if (word === undefined) return undefined;
  return controlCommands[word].method === method ? word : "method";
}
