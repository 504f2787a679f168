// Cases: the directives of the three models, with the warnings of values that cannot be.
import { type Case, lines } from "../../case.ts";
import { each, type Table } from "./each.ts";

const numbers = ["0", "1", "5", "-1", "300", "20001", "200001", "99999999999"];
const common: Table = {
  StartServers: numbers,
  ServerLimit: numbers,
  MaxRequestWorkers: numbers,
  MaxClients: ["5", "0"],
};
const spareServers: Table = { MinSpareServers: numbers, MaxSpareServers: numbers };
const spareThreads: Table = { MinSpareThreads: numbers, MaxSpareThreads: numbers };
const threads: Table = { ThreadsPerChild: numbers, ThreadLimit: numbers };
const async: Table = { AsyncRequestWorkerFactor: ["2", "0", "-1", "1.5", "x", "1e3", "0x2", "2x", ".5", "inf"] };

const together: readonly (readonly string[])[] = [
  ["ServerLimit 5", "MaxRequestWorkers 10"],
  ["ServerLimit 5", "StartServers 10"],
  ["StartServers 10", "ServerLimit 5"],
  ["MaxRequestWorkers 10", "StartServers 20"],
  ["MinSpareServers 10", "MaxSpareServers 5"],
  ["MaxRequestWorkers 5", "MaxRequestWorkers 6"],
  ["MaxRequestWorkers 5", "MaxClients 6"],
  ["MaxRequestWorkers x"],
];
const togetherThreads: readonly (readonly string[])[] = [
  ["ThreadsPerChild 10", "MaxRequestWorkers 15"],
  ["ThreadsPerChild 10", "MaxRequestWorkers 5"],
  ["ThreadLimit 5", "ThreadsPerChild 10"],
  ["ThreadsPerChild 10", "ThreadLimit 5"],
  ["ServerLimit 2", "ThreadsPerChild 10", "MaxRequestWorkers 30"],
  ["MinSpareThreads 100", "MaxSpareThreads 50"],
  ["ServerLimit 2", "MaxRequestWorkers 500", "StartServers 5"],
  ["ThreadsPerChild 100"],
  ["StartServers 17"],
  ["MaxRequestWorkers 401"],
];

const several = (model: NonNullable<Case["model"]>, rows: readonly (readonly string[])[]) =>
  rows.map((row): Case => ({ asks: `${model}: ${row.join(", ")}`, text: lines(...row), model }));

/** The same lines without an error after them: then the model looks at its numbers. */
const settled = (model: NonNullable<Case["model"]>, table: Table) =>
  several(
    model,
    Object.entries(table).flatMap(([name, rows]) => rows.map((args) => [`${name} ${args}`])),
  );

export const modelDirectives: readonly Case[] = [
  ...each({ ...common, ...spareServers }),
  ...settled("prefork", { ...common, ...spareServers }),
  ...several("prefork", together),
  ...(["worker", "event"] as const).flatMap((model) => [
    ...each({ ...common, ...spareThreads, ...threads }, { model }),
    ...settled(model, { ...common, ...spareThreads, ...threads }),
    ...several(model, [...together, ...togetherThreads]),
  ]),
  ...each(async, { model: "event" }),
];
