// The directives that several multi-processing modules have in common. Each model picks the ones it knows and says
// what they are worth when absent: `directives: mpmRows({ StartServers: 5, ... })`. Used by daemon/mpm/.
// Apache's counterpart are the command tables of server/mpm/*. All numbers are read by atoi, and a value out of range is
// never an error here: the model's `settle` repairs it with a warning.
import type { Directive } from "../directive.ts";
import { Refusal } from "../directive.ts";
import { integer, row, type RowOptions, strtod } from "../kinds.ts";

type Text = Pick<RowOptions<number>, "syntax" | "help" | "takes">;

const texts = {
  StartServers: { syntax: "number", help: "Child processes that are started with the server" },
  MinSpareServers: { syntax: "number", help: "Fewest idle child processes, to be ready for a rush of requests" },
  MaxSpareServers: { syntax: "number", help: "Most idle child processes that are kept" },
  NumServers: { syntax: "number", help: "Child processes at any time" },
  StartThreads: { syntax: "number", help: "Threads that a child starts with" },
  MinSpareThreads: { syntax: "number", help: "Fewest idle threads, to be ready for a rush of requests" },
  MaxSpareThreads: { syntax: "number", help: "Most idle threads that are kept" },
  ThreadsPerChild: { syntax: "number", help: "Threads in each child process" },
  MaxThreadsPerChild: { syntax: "number", help: "Most threads of a child process" },
  ThreadLimit: { syntax: "number", help: "Ceiling of ThreadsPerChild until the server stops", takes: "restart" },
  ServerLimit: { syntax: "number", help: "Ceiling of child processes until the server stops", takes: "restart" },
  MaxRequestWorkers: { syntax: "number", help: "Most workers that serve at the same time" },
  MaxThreads: { syntax: "number", help: "Most threads that serve at the same time" },
  MaxRequestsPerThread: { syntax: "number", help: "Connections after which a thread is replaced; 0 is never" },
  ThreadStackSize: { syntax: "bytes", help: "Stack of each thread; 0 is as Node has it" },
  MaxConnectionsPerChild: { syntax: "number", help: "Connections after which a child is replaced; 0 is never" },
  AsyncRequestWorkerFactor: {
    syntax: "factor",
    help: "Connections a child takes beyond its workers, for each idle one",
  },
} as const satisfies Record<string, Text>;

export type MpmRowName = keyof typeof texts;

/** Names that Apache 2.2 used, with today's. */
const formerNames: Partial<Record<MpmRowName, string>> = {
  MaxRequestWorkers: "MaxClients",
  MaxConnectionsPerChild: "MaxRequestsPerChild",
};

/** The row of this name, worth `initial` when absent. */
export function mpmRow(name: MpmRowName, initial: number): Directive<number> {
  const options: RowOptions<number> = { ...texts[name], initial };
  return name === "AsyncRequestWorkerFactor" ? factor(options) : integer(options);
}

/**
 * A table of the rows named, each with its value when absent. The former names of a row come along as aliases: they
 * are known in httpd.conf, and the settings have the value under today's name only.
 */
export function mpmRows<const D extends Partial<Record<MpmRowName, number>>>(
  initials: D,
): { readonly [K in keyof D & MpmRowName]: Directive<number> } {
  const rows = Object.entries(initials).flatMap(([key, initial]) => {
    const name = key as MpmRowName;
    const today = mpmRow(name, initial);
    const former = formerNames[name];
    const alias = former && { ...today, help: `Former name of ${name}`, aliasOf: name };
    return [[name, today], ...(former === undefined ? [] : [[former, alias]])];
  });
  return Object.fromEntries(rows) as { readonly [K in keyof D & MpmRowName]: Directive<number> };
}

/** Apache's least, and more than a child can have of connections. */
const leastFactor = 1;
const mostFactor = 1_000_000;

/** A positive number, which may have a fraction; Apache reads it by strtod. */
function factor(options: RowOptions<number>): Directive<number> {
  return row(options, [1, 1], ([text = ""], { name }) => {
    const value = strtod(text);
    if (value === undefined) return new Refusal("error parsing value");
    if (value <= 0) return new Refusal(`${name} argument must be a positive number`);
    return Number.isNaN(value) ? leastFactor : Math.min(Math.max(value, leastFactor), mostFactor);
  });
}
