// Asks a real Apache every question of cases.ts and writes its answers to recorded.ts. Run by hand where apache2 exists:
//   node dist/test/config/differential/record.js > test/config/differential/recorded.ts
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Case, cases } from "./cases.ts";
import { comparable, rootOfCases } from "./comparable.ts";

const apache = process.env["APACHE"] ?? "/usr/sbin/apache2";
const modules = process.env["APACHE_MODULES"] ?? "/usr/lib/apache2/modules";

function ask({ text, files = {}, defines = [], environment = {} }: Case): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "httpd-conf-"));
  try {
    for (const folder of ["logs", "htdocs"]) mkdirSync(join(root, folder));
    for (const [name, content] of Object.entries({ ...files, "httpd.conf": text })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    const before = [
      `LoadModule mpm_prefork_module ${modules}/mod_mpm_prefork.so`,
      `LoadModule alias_module ${modules}/mod_alias.so`,
      "ServerName localhost",
    ].flatMap((line) => ["-C", line]);
    const names = defines.flatMap((name) => ["-D", name]);
    const args = ["-t", "-d", root, "-f", join(root, "httpd.conf"), ...names, ...before];
    const { stderr } = spawnSync(apache, args, { encoding: "utf8", env: environment });
    return comparable(stderr.replaceAll(root, rootOfCases).replaceAll("apache2: ", "httpd: "));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const version = execFileSync(apache, ["-v"], { encoding: "utf8" }).split("\n")[0];
const answers = Object.fromEntries(cases.map((one) => [one.asks, ask(one)]));
process.stdout.write(
  `// What ${version?.replace("Server version: ", "")} answered to cases.ts. Made by record.ts: do not edit.\n` +
    `export const recorded: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(answers, null, 2)};\n`,
);
