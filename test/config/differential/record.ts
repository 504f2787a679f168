// Asks a real Apache the questions of cases.ts and writes its answers, one a line; with the word "new" only those that have
// none yet. Run by hand, after a build:
//   node dist/test/config/differential/record.js > /tmp/recorded.ts && mv /tmp/recorded.ts test/config/differential/recorded.ts
import { apacheAnswer, apacheVersion } from "./apache.ts";
import { cases } from "./cases.ts";
import { recorded } from "./recorded.ts";

const before = process.argv[2] === "new" ? recorded : {};
const answers = cases.map((one) => {
  const answer = before[one.asks] ?? apacheAnswer(one) ?? [];
  return `  ${JSON.stringify(one.asks)}: ${JSON.stringify(answer)},\n`;
});
process.stdout.write(
  `// What ${apacheVersion()} answered to cases.ts. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, readonly string[]>> = {\n${answers.join("")}};\n`,
);
