// Asks a real Apache for the lines of cases.ts. Run by hand, after a build:
//   node dist/test/log/differential/record.js > test/log/differential/recorded.ts
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { until } from "../../support/server.ts";
import { apacheVersion } from "../../config/differential/apache.ts";
import { askAll } from "./ask.ts";
import { configuration, files, format, port, refusedFormat } from "./cases.ts";

const modules = ["mpm_event", "dir", "mime", "env", "authz_core", "alias", "headers"];
const root = mkdtempSync(join(tmpdir(), "httpd-lines-"));
for (const [name, text] of Object.entries({
  ...files,
  "logs/.keep": "",
  "mime.types": "text/html html\ntext/plain txt\n",
})) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
writeFileSync(
  join(root, "httpd.conf"),
  [
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    `ServerRoot ${root}`,
    `Listen 127.0.0.1:${port}`,
    "PidFile logs/pid",
    "ErrorLog logs/error_log",
    "TypesConfig mime.types",
    "DocumentRoot htdocs",
    "User www-data",
    "Group www-data",
    ...configuration,
    `CustomLog logs/lines "${format}"`,
    `CustomLog logs/refused "${refusedFormat}"`,
  ].join("\n"),
);
const control = (verb: string) =>
  execFileSync("/usr/sbin/apache2", ["-f", join(root, "httpd.conf"), "-k", verb], { stdio: "ignore" });
execFileSync("chmod", ["-R", "a+rX", root]);
control("start");
try {
  const answered = await until("Apache answers", () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    ),
  );
  if (answered) writeFileSync(join(root, "logs/lines"), "");
  writeFileSync(join(root, "logs/refused"), "");
  const recorded = await askAll(port, root);
  process.stdout.write(
    `// What ${apacheVersion()} logged for cases.ts. Made by record.ts: do not edit.\n` +
      `export const recorded = ${JSON.stringify(recorded, null, 2)};\n`,
  );
} finally {
  control("stop");
  await until("Apache is gone", () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => false,
      () => true,
    ),
  );
  rmSync(root, { recursive: true, force: true });
}
