// Asks a real Apache the questions of every site and writes its answers. Run by hand, after a build:
//   node dist/test/http/differential/record.js > /tmp/recorded.ts && mv /tmp/recorded.ts test/http/differential/recorded.ts
import { apacheAnswers, apacheVersion } from "./apache.ts";
import { lineOf } from "./comparable.ts";
import { sites } from "./sites/index.ts";

const parts: string[] = [];
for (const site of sites) {
  const answers = await apacheAnswers(site);
  if (typeof answers === "string") throw new Error(`${site.asks}: ${answers}`);
  const lines = Object.entries(answers).map(
    ([name, answer]) => `    ${JSON.stringify(name)}: ${JSON.stringify(lineOf(answer))},\n`,
  );
  parts.push(`  ${JSON.stringify(site.asks)}: {\n${lines.join("")}  },\n`);
}
process.stdout.write(
  `// What ${apacheVersion()} answered to the sites. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${parts.join("")}};\n`,
);
