// Asks a real Apache every question of cases.ts and writes its answers, one a line. Run by hand, after a build:
//   node dist/test/config/differential/record.js > /tmp/recorded.ts && mv /tmp/recorded.ts test/config/differential/recorded.ts
import { apacheAnswer, apacheVersion } from "./apache.ts";
import { cases } from "./cases.ts";

function allAnswers(): string {
  const answers = cases.map((one) => `  ${JSON.stringify(one.asks)}: ${JSON.stringify(apacheAnswer(one) ?? [])},\n`);
  return (
    `// What ${apacheVersion()} answered to cases.ts. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, readonly string[]>> = {\n${answers.join("")}};\n`
  );
}

process.stdout.write(allAnswers());
