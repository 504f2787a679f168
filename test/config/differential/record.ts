// Asks a real Apache every question of cases.ts and writes its answers. Run by hand, after a build:
//   node dist/test/config/differential/record.js > test/config/differential/recorded.ts
import { apacheAnswer, apacheVersion } from "./apache.ts";
import { cases } from "./cases.ts";

const answers = Object.fromEntries(cases.map((one) => [one.asks, apacheAnswer(one)]));
process.stdout.write(
  `// What ${apacheVersion()} answered to cases.ts. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(answers, null, 2)};\n`,
);
