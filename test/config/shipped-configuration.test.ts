// The httpd.conf that is shipped: it is right, under every model, and says the truth about what the values are without it.
import { expect } from "chai";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { filesOf } from "../../config/files.ts";
import { printComplaint } from "../../config/print.ts";
import { readConfiguration } from "../../config/read-configuration.ts";
import { controlSocketPlace } from "../../config/directives/mpm-common.ts";
import { directives } from "../../daemon/directives.ts";
import { modules } from "../../daemon/modules.ts";
import { mpms } from "../../daemon/mpm/index.ts";

/** The nearest folder above that has an httpd.conf: tests run from where they are compiled to. */
function folderOfConfiguration(from: string): string {
  return existsSync(join(from, "httpd.conf")) || from === "/" ? from : folderOfConfiguration(dirname(from));
}
const root = folderOfConfiguration(dirname(fileURLToPath(import.meta.url)));
const shipped = readFileSync(join(root, "httpd.conf"), "utf8");

function read(text: string) {
  const verdict = readConfiguration({
    file: "httpd.conf",
    serverRoot: "/srv/www",
    files: filesOf({ "/srv/www/httpd.conf": text }, ["/srv/www/htdocs"]),
    environment: {},
    defines: [],
    before: [],
    after: [],
    tables: {
      common: directives,
      mpms: Object.fromEntries(mpms.map((mpm) => [mpm.name, mpm.directives])),
      modules: modules.map(({ name }) => name),
      defaultMpm: "prefork",
    },
  });
  if (!verdict.ok) throw new Error(printComplaint(verdict.error));
  return verdict;
}

/** Takes the comment sign from every line that matches. */
const uncomment = (text: string, lines: RegExp) => text.replaceAll(new RegExp(`^( *)#(?=${lines.source})`, "gm"), "$1");

/** Lines that show how something is written, and are no defaults. */
const examples = new Set([
  "ServerRoot",
  "Listen",
  "User",
  "Group",
  "ServerName",
  "ServerAdmin",
  "CustomLog",
  "HealthCheck",
]);
const socket = "/srv/www/logs/httpd.sock";

describe("the shipped httpd.conf", () => {
  it("is right, and says nothing to be warned of", () => {
    const { configuration, warnings } = read(shipped);
    expect(warnings).to.deep.equal([]);
    expect(configuration.mpm).to.equal("prefork");
    expect(configuration.server.settings.Listen).to.deep.equal([{ host: "*", port: 8080, protocol: "http" }]);
    expect(configuration.server.settings.NodeApp).to.have.length(1);
    expect(configuration.server.containers.map(({ pattern }) => pattern)).to.deep.equal(["/server-status"]);
  });
  it("says of every value that it comments out what it is without the line", () => {
    const outside = shipped.replaceAll(/<IfModule mpm_[^]*?<\/IfModule>/g, "");
    const lines = [...outside.matchAll(/^ *#(\w+) .*$/gm)].map(([line, name = ""]) => ({ line: line.trim(), name }));
    const values = lines.filter(({ name }) => name in directives && !examples.has(name));
    expect(values.length).to.be.above(8);
    const { settings } = read(shipped).configuration.server;
    for (const { line, name } of values) {
      const written = read(`${shipped}\n${line.slice(1)}`).configuration.server.settings;
      expect(written, line).to.deep.equal(name === "ControlSocket" ? { ...settings, ControlSocket: socket } : settings);
    }
    expect(controlSocketPlace(settings)).to.equal(socket);
  });
  for (const { name } of mpms) {
    it(`says what the numbers of ${name} are`, () => {
      const loaded = uncomment(shipped, new RegExp(`LoadModule mpm_${name}_module `));
      const block = new RegExp(`<IfModule mpm_${name}_module>[^]*?</IfModule>`);
      const written = loaded.replace(block, (inside) => uncomment(inside, /[A-Z]/));
      expect(written).not.to.equal(loaded);
      expect(read(written).configuration.mpmSettings).to.deep.equal(read(loaded).configuration.mpmSettings);
      expect(read(loaded).configuration.mpm).to.equal(name);
    });
  }
});
