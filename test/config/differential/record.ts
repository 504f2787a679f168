// Asks a real Apache every question of cases.ts and writes its answers, one a line; or, with the word "pending", asks our
// reader and writes which of the recorded answers it does not give yet. Run by hand, after a build:
//   node dist/test/config/differential/record.js > /tmp/recorded.ts && mv /tmp/recorded.ts test/config/differential/recorded.ts
//   node dist/test/config/differential/record.js pending > test/config/differential/pending.ts
import { apacheAnswer, apacheVersion } from "./apache.ts";
import { cases } from "./cases.ts";
import { ourAnswer } from "./ours.ts";
import { recorded } from "./recorded.ts";

function allAnswers(): string {
  const answers = cases.map((one) => `  ${JSON.stringify(one.asks)}: ${JSON.stringify(apacheAnswer(one) ?? [])},\n`);
  return (
    `// What ${apacheVersion()} answered to cases.ts. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, readonly string[]>> = {\n${answers.join("")}};\n`
  );
}

async function allPending(): Promise<string> {
  const names: string[] = [];
  for (const one of cases) {
    const ours = await ourAnswer(one);
    if (ours.join("\n") !== (one.ours ?? recorded[one.asks])?.join("\n")) names.push(one.asks);
  }
  return (
    "// Questions of cases.ts to which we do not answer as recorded yet. Made by record.ts: it should become shorter.\n" +
    `export const pending: ReadonlySet<string> = new Set<string>([\n${names.map((name) => `  ${JSON.stringify(name)},\n`).join("")}]);\n`
  );
}

process.stdout.write(process.argv[2] === "pending" ? await allPending() : allAnswers());
