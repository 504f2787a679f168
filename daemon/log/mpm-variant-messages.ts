// The numbered messages of leader and threadpool, which repair and complain as worker does. In Apache 2.0 none of their
// messages had a number. Part of catalogue.ts.
import { row } from "./message.ts";
import {
  aboveThreadLimit,
  atLeastOne,
  belowOneChild,
  ceiling,
  full,
  highServers,
  highThreads,
  limitFixed,
  nearCeiling,
  noMultiple,
  raiseThreads,
  spareAtLeastOne,
  tooManyServers,
} from "./mpm-texts.ts";
import * as turns from "./turn-texts.ts";

function variant(module: string) {
  return {
    "00": row(module, "notice", turns.resumed),
    "01": row(module, "notice", turns.stopping),
    "02": row(module, "notice", turns.gracefulStop),
    "03": row(module, "notice", turns.gracefulByName),
    "04": row(module, "notice", turns.restart),
    "10": row(module, "error", ceiling),
    "11": row(module, "error", nearCeiling),
    "12": row(module, "error", full),
    "13": row(
      module,
      "info",
      (spawning: number, idle: number, total: number) =>
        `${raiseThreads}, spawning ${spawning} children, there are around ${idle} idle threads, and ${total} total children`,
    ),
    "20": row(module, "warn", highServers),
    "21": row(module, "warn", atLeastOne("ServerLimit")),
    "22": row(module, "warn", limitFixed("ServerLimit")),
    "23": row(module, "warn", highThreads),
    "24": row(module, "warn", atLeastOne("ThreadLimit")),
    "25": row(module, "warn", limitFixed("ThreadLimit")),
    "26": row(module, "warn", aboveThreadLimit),
    "27": row(module, "warn", atLeastOne("ThreadsPerChild")),
    "28": row(module, "warn", belowOneChild),
    "29": row(module, "warn", noMultiple),
    "30": row(module, "warn", tooManyServers),
    "31": row(module, "warn", atLeastOne("StartServers")),
    "32": row(module, "warn", spareAtLeastOne("MinSpareThreads")),
  } as const;
}

type Numbered<P extends string, T> = { readonly [K in keyof T & string as `${P}${K}`]: T[K] };

/** The rows under numbers that begin with `prefix`. */
function numbered<const P extends string, T extends object>(prefix: P, rows: T): Numbered<P, T> {
  return Object.fromEntries(Object.entries(rows).map(([end, message]) => [`${prefix}${end}`, message])) as Numbered<
    P,
    T
  >;
}

export const variantMessages = {
  ...numbered("HN012", variant("mpm_leader")),
  ...numbered("HN013", variant("mpm_threadpool")),
} as const;
