// The monitoring programs of Debian that read a server's status or its access log, and how each is run once. Used by
// scripts/agents.ts.
import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Watched {
  readonly port: number;
  readonly accessLog: string;
  /** A folder for what a program needs. */
  readonly folder: string;
  /** Asks the server so many times, one after the other. */
  readonly ask: (times: number) => Promise<void>;
}

export interface Reader {
  readonly name: string;
  /** The Debian package, and a file of it that tells whether it is installed. */
  readonly debian: string;
  readonly program: string;
  /** What it made of the server, as it printed it. */
  readonly read: (server: Watched) => Promise<string>;
  /** What has to be in there, for all to be well. */
  readonly expects: readonly RegExp[];
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, seconds = 20) {
  return new Promise<string>((done) => {
    execFile(program, args, { env: { ...process.env, ...env }, timeout: seconds * 1000 }, (_error, stdout, stderr) =>
      done(`${stdout}${stderr}`.trim()),
    );
  });
}

const statusOf = (port: number) => `http://127.0.0.1:${port}/server-status?auto`;

const muninPlugin = (name: string) => `/usr/share/munin/plugins/apache_${name}`;

async function munin({ port }: Watched): Promise<string> {
  const env = { MUNIN_LIBDIR: "/usr/share/munin", url: "http://127.0.0.1:%d/server-status?auto", ports: String(port) };
  const texts = [];
  for (const name of ["accesses", "processes", "volume"]) texts.push(await run("perl", [muninPlugin(name)], env));
  return texts.join("\n");
}

async function exporter({ port }: Watched): Promise<string> {
  const own = port + 1;
  const args = [`--scrape_uri=${statusOf(port)}`, `--telemetry.address=127.0.0.1:${own}`, "--log.level=error"];
  const child = spawn("prometheus-apache-exporter", args, { stdio: "ignore" });
  try {
    for (let tries = 0; tries < 50; tries++) {
      const text = await fetch(`http://127.0.0.1:${own}/metrics`).then(
        (answer) => answer.text(),
        () => "",
      );
      if (text !== "")
        return text
          .split("\n")
          .filter((line) => line.startsWith("apache_"))
          .join("\n");
      await sleep(100);
    }
    return "the exporter did not answer";
  } finally {
    child.kill("SIGTERM");
  }
}

async function collectd({ port, folder }: Watched): Promise<string> {
  const file = join(folder, "collectd.conf");
  const csv = 'LoadPlugin csv\n<Plugin csv>\nDataDir "stdout"\n</Plugin>';
  const apache = `LoadPlugin apache\n<Plugin apache>\n<Instance "httpd">\nURL "${statusOf(port)}"\n</Instance>\n</Plugin>`;
  const base = `Hostname "test"\nInterval 1\nBaseDir "${folder}"\nPIDFile "${join(folder, "collectd.pid")}"`;
  writeFileSync(file, `${base}\nTypesDB "/usr/share/collectd/types.db"\n${csv}\n${apache}\n`);
  const text = await run("collectd", ["-f", "-C", file], {}, 6);
  const lines = text.split("\n").filter((line) => line.startsWith("PUTVAL"));
  // One line of each, the first.
  const seen = new Map(lines.toReversed().map((line) => [line.split(" ")[1], line]));
  return [...seen.values()].toReversed().join("\n");
}

function checkHttp({ port }: Watched): Promise<string> {
  const args = ["-H", "127.0.0.1", "-p", String(port), "-u", "/server-status?auto", "-s", "Scoreboard:"];
  return run("/usr/lib/nagios/plugins/check_http", args);
}

/** apachetop reads what is added to the log while it runs, and draws on a terminal, which `script` gives it. */
async function apachetop({ accessLog, ask }: Watched): Promise<string> {
  const command = `stty rows 24 cols 80; timeout 4 apachetop -f ${accessLog} -d 1`;
  const drawn = run("script", ["-qec", command, "/dev/null"], { TERM: "xterm" }, 8);
  await sleep(1000);
  await ask(40);
  // oxlint-disable-next-line no-control-regex -- the control sequences of the terminal are taken out
  const text = (await drawn).replaceAll(/\u001b\[[0-9;?]*[A-Za-z]|\u001b\([A-Z]/g, " ").replaceAll(/\s+/g, " ");
  const urls = [...new Set(text.match(/\/hello\?n=\d+|\/hello/g) ?? [])];
  return `${urls.length} address(es) seen: ${urls.slice(0, 4).join(" ")}\n${text.match(/REQS REQ\/S[^/]*\/\S*/)?.[0] ?? ""}`;
}

async function goaccess({ accessLog, folder }: Watched): Promise<string> {
  const out = join(folder, "goaccess.json");
  await run("goaccess", [accessLog, "--log-format=COMBINED", "--no-global-config", "--no-progress", "-o", out]);
  if (!existsSync(out)) return "goaccess wrote nothing";
  const { general } = JSON.parse(readFileSync(out, "utf8")) as { readonly general: Readonly<Record<string, unknown>> };
  const keys = ["total_requests", "valid_requests", "failed_requests", "unique_files", "bandwidth"];
  return keys.map((key) => `${key}: ${String(general[key])}`).join("\n");
}

export const readers: readonly Reader[] = [
  {
    name: "munin: apache_accesses, apache_processes, apache_volume",
    debian: "munin-plugins-core, libwww-perl",
    program: "/usr/share/perl5/LWP/UserAgent.pm",
    read: munin,
    expects: [/^accesses\d+\.value \d+$/m, /^busy\d+\.value \d+$/m, /^free\d+\.value \d+$/m, /^volume\d+\.value \d+$/m],
  },
  {
    name: "prometheus-apache-exporter",
    debian: "prometheus-apache-exporter",
    program: "/usr/bin/prometheus-apache-exporter",
    read: exporter,
    expects: [
      /^apache_up 1$/m,
      /^apache_accesses_total \d+$/m,
      /^apache_version \S+$/m,
      /^apache_workers\{state="busy"\} \d+$/m,
    ],
  },
  {
    name: "collectd, plugin apache",
    debian: "collectd",
    program: "/usr/sbin/collectd",
    read: collectd,
    expects: [/apache_requests interval=\S+ \S+:\d+$/m, /apache_scoreboard-waiting/, /apache_idle_workers/],
  },
  {
    name: "monitoring-plugins: check_http",
    debian: "monitoring-plugins-basic",
    program: "/usr/lib/nagios/plugins/check_http",
    read: checkHttp,
    expects: [/^HTTP OK: HTTP\/1\.1 200 OK/],
  },
  {
    name: "apachetop, on the access log",
    debian: "apachetop",
    program: "/usr/sbin/apachetop",
    read: apachetop,
    expects: [/^[1-9]\d* address/],
  },
  {
    name: "goaccess, on the access log",
    debian: "goaccess",
    program: "/usr/bin/goaccess",
    read: goaccess,
    expects: [/^failed_requests: 0$/m, /^valid_requests: [1-9]\d*$/m],
  },
];
