// `npm run stock-files`: reads Debian's own /etc/apache2 tree, with the environment of its envvars, and the sample files of
// docs/conf in Apache's sources (APACHE_SOURCES names a folder that has docs/conf), and prints as a table which modules and
// directives they need that this server has not. Whatever is not one of these must be read without a word; else it ends
// with 1. Run by hand; the table is in docs/configuration-agreement.md.
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { printComplaint } from "../config/print.ts";
import type { Files } from "../config/files.ts";
import { readConfiguration } from "../config/read-configuration.ts";
import type { Complaint } from "../config/configuration.ts";
import { systemFiles } from "../daemon/os/config-files.ts";
import { tables } from "../daemon/parent/read-design.ts";

interface Stock {
  readonly what: string;
  readonly root: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What Debian's envvars exports; the folders need not be there. */
const debian: Stock = {
  what: "Debian's /etc/apache2/apache2.conf",
  root: "/etc/apache2",
  file: "apache2.conf",
  environment: {
    APACHE_RUN_USER: "www-data",
    APACHE_RUN_GROUP: "www-data",
    APACHE_PID_FILE: "/var/run/apache2/apache2.pid",
    APACHE_RUN_DIR: "/var/run/apache2",
    APACHE_LOCK_DIR: "/var/lock/apache2",
    APACHE_LOG_DIR: "/var/log/apache2",
    LANG: "C",
  },
};

function samples(sources: string): readonly Stock[] {
  const conf = join(sources, "docs/conf");
  const extra = readdirSync(join(conf, "extra")).map((name) => `extra/${name}`);
  return ["httpd.conf.in", ...extra.toSorted()].map((file) => ({
    what: `docs/conf/${file}`,
    root: conf,
    file,
    environment: {},
  }));
}

/** What building Apache puts in the place of @names@; folders that the files name are taken to be there. */
const built: Readonly<Record<string, string>> = {
  "@@ServerRoot@@": "/usr/local/apache2",
  "@@Port@@": "80",
  "@@SSLPort@@": "443",
  "@@LoadModule@@": "",
  "@rel_sysconfdir@": "conf",
  "@rel_logfiledir@": "logs",
  "@rel_runtimedir@": "logs",
};

function asBuilt(text: string): string {
  return text.replace(/@@?[\w]+@@?/g, (name) => built[name] ?? `/usr/local/apache2/${name.replaceAll("@", "")}`);
}

interface Needs {
  readonly modules: Set<string>;
  readonly directives: Set<string>;
  readonly other: string[];
}

/** Reads again and again, each time without the line that was wrong for want of a module, and notes what was wanting. */
function needsOf({ root, file, environment }: Stock): Needs {
  const needs: Needs = { modules: new Set(), directives: new Set(), other: [] };
  const gone = new Set<string>();
  const files: Files = {
    list: (path) => systemFiles.list(path),
    kind: (path) =>
      systemFiles.kind(path) === "none" && !path.endsWith(".conf") ? "directory" : systemFiles.kind(path),
    read: (path) => {
      const text = systemFiles.read(path);
      return typeof text === "string" ? withoutLines(asBuilt(text), path, gone) : text;
    },
  };
  for (;;) {
    const verdict = readConfiguration({
      file,
      serverRoot: root,
      files,
      environment,
      defines: [],
      before: [],
      after: [],
      tables,
    });
    if (verdict.ok) return needs;
    const place = notePlace(verdict.error, needs);
    if (place === undefined || gone.has(place)) {
      needs.other.push(printComplaint(verdict.error));
      return needs;
    }
    gone.add(place);
  }
}

/** What an error says is wanting, and the line to do without; undefined when it is another kind of error. */
function notePlace({ text, at }: Complaint, { modules, directives }: Needs): string | undefined {
  const module = /there is no module (\S+)$/.exec(text)?.[1];
  const directive = /^Invalid command '([^']*)'/.exec(text)?.[1];
  if (module !== undefined) modules.add(module);
  else if (directive !== undefined) directives.add(directive.startsWith("<") ? `${directive}>` : directive);
  else return undefined;
  return at && `${at.file}:${at.line}`;
}

/** Empty lines for those that are gone; a section goes as a whole, and a continued line with what it continues. */
function withoutLines(text: string, file: string, gone: ReadonlySet<string>): string {
  const lines = text.split("\n");
  for (const [i, line] of lines.entries()) {
    if (!gone.has(`${file}:${i + 1}`)) continue;
    const name = /^\s*<(\w+)/.exec(line)?.[1];
    const length =
      name === undefined
        ? 0
        : lines.slice(i).findIndex((one) => one.trim().toLowerCase() === `</${name.toLowerCase()}>`);
    lines.fill("", i, i + Math.max(0, length) + 1);
    for (let before = i - 1; before >= 0 && lines[before]?.endsWith("\\"); before--) lines[before] = "";
  }
  return lines.join("\n");
}

const sources = process.env["APACHE_SOURCES"];
const stock = [...(existsSync(debian.root) ? [debian] : []), ...(sources === undefined ? [] : samples(sources))];
const list = (names: ReadonlySet<string>) =>
  [...names]
    .toSorted()
    .map((name) => `\`${name}\``)
    .join(" ") || "none";
console.log(
  "| file | modules that it loads and we have not | directives that are unknown without them |\n|---|---|---|",
);
for (const one of stock) {
  const needs = needsOf(one);
  const what = one === debian ? one.what : one.what.replace(basename(one.what), basename(one.what));
  console.log(`| ${what} | ${list(needs.modules)} | ${list(needs.directives)} |`);
  for (const error of needs.other) {
    console.error(`${one.what}: ${error}`);
    process.exitCode = 1;
  }
}
