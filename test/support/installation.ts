// A copy of the program with the packages that it runs with, for tests of where it is installed.
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Makes a folder that only its owner may enter, with a copy in it. The caller removes it. */
export function installApart(): string {
  const folder = mkdtempSync(join(tmpdir(), "httpd-installed-"));
  for (const name of ["package.json", "scripts/httpd", "scripts/httpdctl", "dist/daemon", "dist/config"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const path of packagesOf(root, new Set())) {
    const name = path.slice(root.length);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(path, join(folder, name), { recursive: true });
  }
  return folder;
}

/** The folders of all that a package needs, found as Node finds them. */
function packagesOf(folder: string, found: Set<string>): ReadonlySet<string> {
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const place = placeOf(name, folder);
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    packagesOf(place, found);
  }
  return found;
}

/** undefined: not for this system. */
function placeOf(name: string, from: string): string | undefined {
  for (const above of createRequire(join(from, "package.json")).resolve.paths(name) ?? []) {
    try {
      readFileSync(join(above, name, "package.json"));
      return join(above, name);
    } catch {
      continue;
    }
  }
  return undefined;
}
