// `npm run config-speed`: writes a configuration of 100,000 lines and 2,000 virtual hosts into a folder of its own, and has
// it checked by `httpd -t` and, where there is one, by `apache2 -t`, in turns. Prints wall time, processor time and memory
// of each, the middle of the runs. Run by hand on a quiet machine; results: docs/configuration-agreement.md.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const hosts = 2000;
const linesPerHost = 50;
const runs = 5;
const apache = process.env["APACHE"] ?? "/usr/sbin/apache2";
const modules = process.env["APACHE_MODULES"] ?? "/usr/lib/apache2/modules";
const httpd = fileURLToPath(new URL("../../scripts/httpd", import.meta.url));

function section(host: number, part: number): readonly string[] {
  return [
    "",
    `    <Directory "/srv/site${host}/${part}">`,
    "        Require all granted",
    `        DirectoryIndex index.html index${part}.html`,
    "        SetHandler none",
    "    </Directory>",
    `    SetEnv SITE${part} "value ${host} of ${part}"`,
  ];
}

function virtualHost(host: number): readonly string[] {
  const lines = [
    `# site ${host}`,
    `<VirtualHost *:${8000 + (host % 8)}>`,
    `    ServerName www${host}.example.com`,
    `    ServerAlias example${host}.com *.site${host}.example.com`,
    '    DocumentRoot "htdocs"',
    '    ErrorLog "logs/error_log"',
    "    LogLevel warn",
    `    Timeout ${30 + (host % 60)}`,
    "    KeepAlive On",
    "    MaxKeepAliveRequests 100",
  ];
  for (let part = 0; lines.length + 7 <= linesPerHost - 2; part++) lines.push(...section(host, part));
  while (lines.length < linesPerHost - 2) lines.push(`    Alias /a${lines.length} "/srv/a${lines.length}"`);
  return [...lines, "</VirtualHost>", ""];
}

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Runs a command under GNU time, which says what it took. */
function measure(command: readonly string[]): Measured {
  const { stderr, status } = spawnSync("/usr/bin/time", ["-f", "%e %U %S %M", ...command], { encoding: "utf8" });
  if (status !== 0 || !stderr.includes("Syntax OK")) throw new Error(stderr);
  const [seconds = 0, user = 0, system = 0, kilobytes = 0] = (stderr.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

/** The middle of each number. */
function middle(list: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => list.map((one) => one[key]).toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
  return { seconds: of("seconds"), processor: of("processor"), megabytes: of("megabytes") };
}

const root = mkdtempSync(join(tmpdir(), "httpd-speed-"));
try {
  for (const folder of ["logs", "htdocs"]) mkdirSync(join(root, folder));
  const text = [
    "ServerName localhost",
    "Listen 8099",
    ...Array.from({ length: hosts }, (_, i) => virtualHost(i)).flat(),
  ];
  writeFileSync(join(root, "httpd.conf"), `${text.join("\n")}\n`);
  writeFileSync(join(root, "empty.conf"), "");
  const load = ["mpm_prefork", "alias", "authz_core", "authz_host", "dir", "env"].flatMap((name) => [
    "-C",
    `LoadModule ${name}_module ${modules}/mod_${name}.so`,
  ]);
  const commands: Record<string, readonly string[]> = {
    "httpd -t": [process.execPath, httpd, "-t", "-d", root, "-f", join(root, "httpd.conf")],
    "httpd -t of an empty file": [process.execPath, httpd, "-t", "-d", root, "-f", join(root, "empty.conf")],
    ...(existsSync(apache)
      ? { "apache2 -t": [apache, "-t", "-d", root, "-f", join(root, "httpd.conf"), ...load] }
      : {}),
  };
  const measured = new Map<string, Measured[]>(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, command] of Object.entries(commands)) measured.get(name)?.push(measure(command));
  }
  console.log(`${text.length} lines, ${hosts} virtual hosts, the middle of ${runs} runs\n`);
  console.log("| | wall time | processor time | most memory |\n|---|---|---|---|");
  for (const [name, list] of measured) {
    const { seconds, processor, megabytes } = middle(list);
    console.log(`| ${name} | ${seconds.toFixed(2)} s | ${processor.toFixed(2)} s | ${megabytes.toFixed(0)} MB |`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
