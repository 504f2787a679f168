// RequestReadTimeout: how long a client may take for the head and the body of a request. Apache: mod_reqtimeout
// (set_reqtimeout_param), whose grammar and defaults these are; `handshake` is read and means nothing, since there is no TLS.
import { type Directive, Refusal } from "../directive.ts";
import { row } from "../kinds.ts";

/** Seconds; 0 is for ever. Each `rate` bytes that arrive extend the time by a second, up to `longest` if that is not 0. */
export interface ReadLimit {
  readonly timeout: number;
  readonly longest: number;
  readonly rate: number;
}

export interface ReadTimeout {
  readonly header: ReadLimit;
  readonly body: ReadLimit;
}

const initial: ReadTimeout = {
  header: { timeout: 20, longest: 40, rate: 500 },
  body: { timeout: 20, longest: 0, rate: 500 },
};

function readLimit(text: string): ReadLimit | string {
  const found = /^(\d+)(?:-(\d+))?(?:,minrate=(\d+))?$/i.exec(text);
  if (found === null) return "Unknown RequestReadTimeout parameter";
  const [timeout, longest, rate] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (found[2] !== undefined && longest <= timeout) return "Maximum timeout must be larger than initial timeout";
  if (found[2] !== undefined && rate === 0) return "Must set MinRate option if using timeout range";
  if (found[3] !== undefined && rate === 0) return "Minimum data rate must be larger than 0";
  return { timeout, longest, rate };
}

export const RequestReadTimeout: Directive<ReadTimeout> = row<ReadTimeout>(
  {
    syntax: "[header=seconds[-most][,MinRate=bytes]] [body=seconds[-most][,MinRate=bytes]]",
    help: "How long a client may take to send the head and the body of a request",
    initial,
    absent: "header=20-40,MinRate=500 body=20,MinRate=500",
  },
  [1, 3],
  (args, { name }, before = initial) => {
    let limits = before;
    for (const arg of args) {
      const [what = "", value = ""] = arg.split(/=(.*)/s);
      const part = what.toLowerCase();
      if (part !== "header" && part !== "body" && part !== "handshake")
        return new Refusal(`${name}: Unknown RequestReadTimeout parameter`);
      const limit = readLimit(value);
      if (typeof limit === "string") return new Refusal(`${name}: ${limit}`);
      if (part !== "handshake") limits = { ...limits, [part]: limit };
    }
    return limits;
  },
);
