// What each command of the control socket does: turns it into a call of the server and its outcome into an answer.
import type { ServerResponse } from "node:http";
import type { LiveReport } from "../core/live-report.ts";
import type { MetricsFacts } from "../core/metrics-facts.ts";
import { metricsText, metricsType } from "../core/metrics-text.ts";
import type { Account } from "../core/ledger.ts";
import type { StatusReport } from "../core/status.ts";
import type { Note } from "../log/catalogue.ts";
import type { Plan } from "../parent/plan.ts";
import type { Verdict } from "../parent/verdict.ts";
import { sendJson, type ControlHandlers } from "./server.ts";

/** The server, as the control socket needs it. */
export interface Controlled {
  readonly status: () => Promise<StatusReport & { readonly pid: number }>;
  readonly metrics: () => MetricsFacts;
  /** `after`: milliseconds since 1970 of what the asker knows of the history. */
  readonly live: (after: number) => LiveReport;
  /** Reads the configuration and changes nothing; a string says why a graceful would be refused. */
  readonly plan: () => Promise<Plan | string>;
  readonly graceful: () => Promise<Verdict>;
  /** What became of a generation's connections, when the last of its children is gone. */
  readonly drained: (generation: number) => Promise<Account>;
  readonly restart: () => Promise<Verdict>;
  /** Answers only when it is refused; the program that takes over answers otherwise. Null: the same as now. */
  readonly upgrade: (node: string | null, program: string | null) => Promise<Verdict>;
  /** Both resolve when the last child is gone; the process ends when the answer is out. */
  readonly stop: () => Promise<void>;
  readonly gracefulStop: () => Promise<void>;
  /** Calls back for each note of the error log, until the answer is called. */
  readonly watch: (see: (note: Note) => void) => () => void;
}

export function controlHandlers(server: Controlled): ControlHandlers {
  return {
    status: (res) => reply(res, server.status(), (report) => sendJson(res, 200, report)),
    live: (res, query) =>
      reply(res, Promise.resolve(Number(query.get("after") ?? 0)).then(server.live), (report) =>
        sendJson(res, 200, report),
      ),
    metrics: (res) =>
      reply(res, Promise.resolve().then(server.metrics), (facts) => {
        res.writeHead(200, { "Content-Type": metricsType }).end(metricsText(facts));
      }),
    events: (res) => stream(res, server),
    plan: (res) =>
      reply(res, server.plan(), (plan) =>
        typeof plan === "string"
          ? sendJson(res, 409, { ok: false, outcome: "refused", reason: plan })
          : sendJson(res, 200, plan),
      ),
    graceful: (res, query) => answerVerdict(res, query, complete(server, query, server.graceful())),
    restart: (res, query) => answerVerdict(res, query, server.restart()),
    upgrade: (res, query) => answerVerdict(res, query, server.upgrade(query.get("node"), query.get("program"))),
    stop: (res) => ending(res, server.stop()),
    "graceful-stop": (res) => ending(res, server.gracefulStop()),
  };
}

/** Answers with what comes; what goes wrong is the asker's to know and must not end the parent. */
function reply<T>(res: ServerResponse, wanted: Promise<T>, send: (value: T) => void): void {
  wanted.then(send).catch((error: unknown) => sendJson(res, 500, { ok: false, reason: String(error) }));
}

/** `?answer=when-drained` waits until the last child of the generation before is gone, and has its final account. */
async function complete(server: Controlled, query: URLSearchParams, wanted: Promise<Verdict>): Promise<Verdict> {
  const one = await wanted;
  if (query.get("answer") !== "when-drained" || !one.ok || one.former === undefined) return one;
  const { generation } = one.former;
  return { ...one, former: { generation, account: await server.drained(generation) } };
}

/** `?answer=at-once` is for who does not want to wait: the change has its turn, and the log tells what came of it. */
export function answerVerdict(res: ServerResponse, query: URLSearchParams, wanted: Promise<Verdict>): void {
  const atOnce = query.get("answer") === "at-once";
  if (atOnce) sendJson(res, 202, { ok: true, queued: true });
  wanted
    .then((one) => atOnce || sendJson(res, one.ok ? 200 : 409, one))
    .catch((error: unknown) => atOnce || sendJson(res, 500, { ok: false, reason: String(error) }));
}

function ending(res: ServerResponse, wanted: Promise<void>): void {
  void wanted.then(() => sendJson(res, 200, { ok: true }));
}

/** A reader that does not keep up is dropped: what it has not read may not fill the parent's memory. */
const mostUnread = 65_536;

function stream(res: ServerResponse, server: Controlled): void {
  res.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  res.flushHeaders();
  const leave = server.watch((note) => {
    if (res.writableLength > mostUnread) res.destroy();
    else res.write(`data: ${JSON.stringify(note)}\n\n`);
  });
  res.on("close", leave);
}
