// Asks a real Apache the questions of every site and writes its answers; with the word "new" only those of sites that have
// none yet. Run by hand, after a build:
//   node dist/test/http/differential/record.js > /tmp/recorded.ts && mv /tmp/recorded.ts test/http/differential/recorded.ts
import { apacheAnswers, apacheVersion } from "./apache.ts";
import { lineOf } from "./comparable.ts";
import { recorded } from "./recorded.ts";
import type { SiteCase } from "./site.ts";
import { sites } from "./sites/index.ts";

async function asked(site: SiteCase): Promise<Readonly<Record<string, string>>> {
  const answers = await apacheAnswers(site);
  if (typeof answers === "string") throw new Error(`${site.asks}: ${answers}`);
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, lineOf(answer)]));
}

const parts: string[] = [];
for (const site of sites) {
  const answers = (process.argv[2] === "new" ? recorded[site.asks] : undefined) ?? (await asked(site));
  const lines = Object.entries(answers).map(
    ([name, line]) => `    ${JSON.stringify(name)}: ${JSON.stringify(line)},\n`,
  );
  parts.push(`  ${JSON.stringify(site.asks)}: {\n${lines.join("")}  },\n`);
}
process.stdout.write(
  `// What ${apacheVersion()} answered to the sites. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${parts.join("")}};\n`,
);
