// PM2, to compare with: installed into .bench/, outside of this package's dependencies. Used by bench, chaos and
// graceful-load.
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const directory = join(process.cwd(), ".bench");

/** To be run with this Node; what it is told goes to the daemon whose PM2_HOME is in the environment. */
export const pm2Program = join(directory, "node_modules", "pm2", "bin", "pm2");

/** Installs it where it is not; false where that is not possible. */
export function pm2IsInstalled(): boolean {
  if (existsSync(pm2Program)) return true;
  mkdirSync(directory, { recursive: true });
  const words = ["install", "--prefix", directory, "--no-save", "--no-audit", "--no-fund", "pm2"];
  spawnSync("npm", words, { stdio: "ignore", timeout: 180_000 });
  return existsSync(pm2Program);
}

/** The environment of a daemon of its own, whose home is `folder`. */
export function pm2Environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, PM2_HOME: folder, PM2_DISABLE_VERSION_CHECK: "true" };
}

/** Runs a command and answers what it prints; fails when it does. */
export async function pm2(env: NodeJS.ProcessEnv, ...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [pm2Program, ...words], { env, timeout: 180_000 });
  return stdout;
}
