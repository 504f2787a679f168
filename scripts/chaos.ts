// `npm run chaos -- [prefork|worker|event|pm2 ...] [--seconds 30] [--seed 1] [--clients 6]`: random faults under steady load,
// by seed. Prints what was done, how many requests failed by it and how long it took until all was well; exits with 1 when
// a request failed without a cause that the server tells of. Run by hand; a short form is a test.
import { parseArgs } from "node:util";
import { models, type Model } from "../test/support/server.ts";
import { causeKinds, type Cause } from "./chaos/account.ts";
import { Ours } from "./chaos/ours.ts";
import { startPm2 } from "./chaos/pm2.ts";
import { unleash, type Outcome, type Plan, type Target } from "./chaos/run.ts";

type Subject = Model | "pm2";

function report(subject: Subject, { lines, kinds, unaccounted, tally }: Outcome, { seed, seconds }: Plan): string {
  const head = `${subject}, seed ${seed}, ${seconds} s: ${tally.requests} requests, ${tally.failures.length} failed, ${unaccounted.length} unaccounted for, slowest ${Math.round(tally.slowest)} ms`;
  const table = lines.map(
    ({ fault, times, failed, median, worst }) =>
      `| ${fault} | ${times} | ${failed} | ${(median / 1000).toFixed(1)} | ${(worst / 1000).toFixed(1)} |`,
  );
  const columns = ["| fault | times | requests failed | well after, s, median | worst |", "|---|---|---|---|---|"];
  const causes = Object.entries(kinds).map(
    ([kind, { failed, causes: count }]) => `| ${causeKinds[kind as Cause["kind"]]} | ${failed} | ${count} |`,
  );
  const heads = ["| requests failed because they were | requests | causes |", "|---|---|---|"];
  const strays = unaccounted.slice(0, 20).map((failure) => JSON.stringify(failure));
  return [head, "", ...columns, ...table, "", ...heads, ...causes, ...strays, ""].join("\n");
}

function start(subject: Subject): Promise<Target & AsyncDisposable> {
  return subject === "pm2" ? startPm2() : Ours.start(subject);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    clients: { type: "string", default: "6" },
  },
});
const clients = Number(values.clients);
const plan: Plan = {
  seed: Number(values.seed),
  seconds: Number(values.seconds),
  keepAlive: Math.ceil(clients / 2),
  perRequest: Math.floor(clients / 2),
  say: (text) => process.stderr.write(`${text}\n`),
};
const subjects: readonly Subject[] = [...models, "pm2"];
for (const subject of subjects.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  // oxlint-disable-next-line no-await-in-loop -- one server at a time
  await using target = await start(subject);
  // oxlint-disable-next-line no-await-in-loop
  const outcome = await unleash(target, plan);
  process.stdout.write(report(subject, outcome, plan));
  if (subject !== "pm2" && outcome.unaccounted.length > 0) process.exitCode = 1;
}
