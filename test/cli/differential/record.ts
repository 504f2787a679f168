// Asks a real Apache the questions of questions.ts and writes its answers, one a line. Run by hand, after a build:
//   node dist/test/cli/differential/record.js > /tmp/recorded.ts && mv /tmp/recorded.ts test/cli/differential/recorded.ts
import { spawnSync } from "node:child_process";
import { apacheVersion } from "../../config/differential/apache.ts";
import { answerOf, questions } from "./questions.ts";

const apache = process.env["APACHE"] ?? "/usr/sbin/apache2";
const modules = process.env["APACHE_MODULES"] ?? "/usr/lib/apache2/modules";

const lines: string[] = [];
for (const question of questions) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  const answer = await answerOf(question, modules, (words, cwd) => {
    const { status, stdout, stderr } = spawnSync(apache, words, { cwd, encoding: "utf8", env: {}, timeout: 10_000 });
    return Promise.resolve({ code: status, stdout, stderr });
  });
  lines.push(`  ${JSON.stringify(question.asks)}: ${JSON.stringify(answer)},\n`);
}
process.stdout.write(
  `// What ${apacheVersion()} answered to questions.ts. Made by record.ts: do not edit.\n` +
    `import type { Answer } from "./questions.ts";\n\n` +
    `export const recorded: Readonly<Record<string, Answer>> = {\n${lines.join("")}};\n`,
);
