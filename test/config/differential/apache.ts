// What a real Apache answers to a case. Used by the recorder and the explorer, which are run by hand where there is one;
// APACHE and APACHE_MODULES say where, if not where Debian has it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { encode } from "../../../config/bytes.ts";
import type { Case } from "./case.ts";
import { comparable, linesBefore, rootOfCases } from "./comparable.ts";

const apache = process.env["APACHE"] ?? "/usr/sbin/apache2";
const modules = process.env["APACHE_MODULES"] ?? "/usr/lib/apache2/modules";

/** Undefined: it died of a signal, or was not done in time; what it would have said is not known. */
export function apacheAnswer(one: Case): readonly string[] | undefined {
  const said = apacheSays(one, "-t");
  return said && comparable(said.stderr);
}

/** The tree of virtual hosts that -S prints. */
export function apacheTree(one: Case): string {
  return apacheSays(one, "-S")?.stdout.split(/^ServerRoot:/m, 1)[0] ?? "";
}

function apacheSays(one: Case, what: "-t" | "-S"): { readonly stdout: string; readonly stderr: string } | undefined {
  const { text, files = {}, defines = [], environment = {} } = one;
  const root = mkdtempSync(join(tmpdir(), "httpd-conf-"));
  try {
    for (const folder of ["logs", "htdocs"]) mkdirSync(join(root, folder));
    for (const [name, content] of Object.entries({ ...files, "httpd.conf": text.replaceAll("MODULES", modules) })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), encode(content));
    }
    const before = linesBefore(one, modules).flatMap((line) => ["-C", line]);
    const names = defines.flatMap((name) => ["-D", name]);
    const args = [what, "-d", root, "-f", join(root, "httpd.conf"), ...names, ...before];
    const options = { encoding: "utf8", env: environment, cwd: root, timeout: 10_000 } as const;
    const { stdout, stderr, signal } = spawnSync(apache, args, options);
    const plain = (said: string) =>
      said.replaceAll(root, rootOfCases).replaceAll(modules, "MODULES").replaceAll("apache2: ", "httpd: ");
    return signal === null ? { stdout: plain(stdout), stderr: plain(stderr) } : undefined;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** "Apache/2.4.62 (Debian)". */
export function apacheVersion(): string {
  const version = execFileSync(apache, ["-v"], { encoding: "utf8" }).split("\n")[0] ?? "";
  return version.replace("Server version: ", "");
}
