// Asks a real Apache for the tree of each case and writes them. Run by hand, after a build:
//   node dist/test/config/host-trees/record.js > /tmp/trees.ts && mv /tmp/trees.ts test/config/host-trees/recorded.ts
import { apacheTree, apacheVersion } from "../differential/apache.ts";
import { trees } from "./cases.ts";

const lines = trees.map((one) => `  ${JSON.stringify(one.asks)}: ${JSON.stringify(apacheTree(one))},\n`);
process.stdout.write(
  `// What ${apacheVersion()} printed for cases.ts. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`,
);
