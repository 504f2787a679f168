// Asks a real Apache and our reader the cases and seeded mutations of them, prints each on which they differ, and how far
// they agree. What it finds becomes a row in cases/. Run by hand:
//   npm run agreement -- [first seed] [number of mutations] [--quiet] [--only=BEGINNING]
import { agreement } from "./agreement.ts";
import { apacheAnswer } from "./apache.ts";
import type { Case } from "./case.ts";
import { cases } from "./cases.ts";
import { mutated } from "./mutations.ts";
import { ourAnswer } from "./ours.ts";
import { randomCase } from "./random.ts";

const [first = "1", count = "1000"] = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const quiet = process.argv.includes("--quiet");

async function compare(name: string, questions: readonly Case[]): Promise<void> {
  const tally = { asked: 0, verdict: 0, blamed: 0, words: 0 };
  for (const question of questions) {
    const [theirs, ours] = [apacheAnswer(question), await ourAnswer(question)];
    if (theirs === undefined) continue;
    const agrees = agreement(theirs, ours);
    tally.asked++;
    for (const key of ["verdict", "blamed", "words"] as const) tally[key] += agrees[key] ? 1 : 0;
    if (agrees.words || quiet) continue;
    const what = agrees.verdict ? (agrees.blamed ? "words" : "line") : "VERDICT";
    console.log(`--- ${what}: ${question.asks}\n${JSON.stringify(question.text)}`);
    console.log(`theirs: ${theirs.join("\n        ")}\nours:   ${ours.join("\n        ")}`);
  }
  const share = (number: number) => `${((100 * number) / tally.asked).toFixed(2)} %`;
  console.log(
    `${name}: ${tally.asked} asked; same verdict ${share(tally.verdict)}, same file and line ${share(tally.blamed)}, ` +
      `same words ${share(tally.words)}`,
  );
}

// "--only=expression: " asks the cases whose names begin so.
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length) ?? "";
await compare(
  "cases",
  cases.filter(({ asks }) => asks.startsWith(only)),
);
const seeds = Array.from({ length: Number(count) }, (_, i) => Number(first) + i);
await compare(`made by chance, seeds ${seeds.at(0)} to ${seeds.at(-1)}`, only === "" ? seeds.map(randomCase) : []);
await compare(
  `mutations ${seeds.at(0)} to ${seeds.at(-1)}`,
  seeds.map((seed) => mutated(cases, seed)),
);
