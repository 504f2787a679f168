// What a real Apache answers to the questions of a site. Used by the recorder and the explorer, which are run by hand.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, comparable } from "./comparable.ts";
import { folderOf, textOf } from "./folder.ts";
import { bytesOf, nameOf, type SiteCase, whole } from "./site.ts";

const apache = process.env["APACHE"] ?? "/usr/sbin/apache2";
const modules = process.env["APACHE_MODULES"] ?? "/usr/lib/apache2/modules";
const loaded = "mpm_event access_compat alias authz_core authz_host dir env headers macro mime setenvif status".split(
  " ",
);

const first = [
  ...loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
  "ServerRoot ROOT",
  "User www-data",
  "Group www-data",
  "PidFile ROOT/logs/pid",
  "ErrorLog ROOT/logs/error_log",
  "StartServers 1",
  "MaxRequestWorkers 25",
  "ServerLimit 1",
];

/** Answers by question, or what Apache says of the configuration. */
export async function apacheAnswers(site: SiteCase): Promise<Readonly<Record<string, Answer>> | string> {
  const root = folderOf(site);
  const file = join(root, "httpd.conf");
  writeFileSync(file, textOf(site, root, first));
  const environment = { PATH: "/usr/bin:/bin", ...site.environment };
  const options = { env: environment, encoding: "utf8" } as const;
  const check = spawnSync(apache, ["-t", "-d", root, "-f", file], options);
  if (check.status !== 0) {
    rmSync(root, { recursive: true });
    return check.stderr;
  }
  const server = spawn(apache, ["-d", root, "-f", file, "-DFOREGROUND"], { env: environment, stdio: "ignore" });
  try {
    await listening(site);
    const answers: Record<string, Answer> = {};
    for (const question of site.questions) {
      const { to } = whole(question);
      answers[nameOf(question)] = comparable(await exchange(to, bytesOf(question)), root);
    }
    return answers;
  } catch (error) {
    const log = join(root, "logs/error_log");
    return `${String(error)}\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`;
  } finally {
    if (server.kill("SIGTERM")) await once(server, "exit");
    rmSync(root, { recursive: true });
  }
}

/** Waits until every place answers. */
async function listening({ questions }: SiteCase): Promise<void> {
  for (const place of new Set(questions.map((question) => whole(question).to))) {
    for (let tries = 0; ; tries++) {
      const answer = await exchange(place, "OPTIONS * HTTP/1.0\r\n\r\n").catch(() => "");
      if (answer !== "") break;
      if (tries > 100) throw new Error(`${place} does not answer`);
      await pause(30);
    }
  }
}

function exchange(place: string, bytes: string): Promise<string> {
  const cut = place.lastIndexOf(":");
  const host = place.slice(0, cut).replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect({ host, port: Number(place.slice(cut + 1)) }, () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1");
    socket.setTimeout(5000, () => socket.destroy(new Error(`no answer to ${bytes}`)));
    socket.on("data", (more: string) => (text += more));
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });
}

/** "Apache/2.4.62 (Debian)". */
export function apacheVersion(): string {
  const version = execFileSync(apache, ["-v"], { encoding: "utf8" }).split("\n")[0] ?? "";
  return version.replace("Server version: ", "");
}
