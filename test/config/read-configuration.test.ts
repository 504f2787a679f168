import { expect } from "chai";
import * as fc from "fast-check";
import type { Position } from "../../config/configuration.ts";
import { levelOf } from "../../config/directives/log-level.ts";
import { longestLine } from "../../config/lexer.ts";
import { hostContainers } from "../../config/merge.ts";
import { complaintOf, configurationOf, read } from "./request.ts";

const host = (...lines: readonly string[]) => `<VirtualHost *:80>\n${lines.join("\n")}\n</VirtualHost>\n`;

describe("a configuration", () => {
  it("has every row's initial value, with absolute paths", () => {
    const { server, mpm, mpmSettings } = configurationOf("");
    expect(server.settings).to.include({ Timeout: 60, PidFile: "/srv/www/logs/httpd.pid", KeepAlive: true });
    expect(server.settings).to.include({ ServerRoot: "/srv/www", DocumentRoot: "/srv/www/htdocs", User: undefined });
    expect({ mpm, mpmSettings }).to.deep.equal({
      mpm: "prefork",
      mpmSettings: { StartServers: 5, MaxRequestWorkers: 256 },
    });
  });
  it("takes the last of several lines, and all lines of a list", () => {
    const { settings } = configurationOf(
      "Timeout 5\nTimeout 6\nListen 80\nListen [::1]:443\nListen *:81 HTTP\nListen here:82\n",
    ).server;
    expect(settings.Timeout).to.equal(6);
    expect(settings.Listen).to.deep.equal([
      { host: "*", port: 80, protocol: "http" },
      { host: "::1", port: 443, protocol: "https" },
      { host: "*", port: 81, protocol: "http" },
      { host: "here", port: 82, protocol: "http", at: { file: "/srv/www/httpd.conf", line: 6 } },
    ]);
  });
  it("has the value of a former name under today's", () => {
    expect(configurationOf("MaxClients 7\n").mpmSettings).to.deep.equal({ StartServers: 5, MaxRequestWorkers: 7 });
  });
  it("resolves paths against the last ServerRoot", () => {
    const changes = { others: { "new/httpd.conf": "" } };
    const { server, serverRoot } = configurationOf("PidFile a.pid\nServerRoot new\n", changes);
    expect(server.settings.PidFile).to.equal("/srv/www/new/a.pid");
    expect(serverRoot).to.equal("/srv/www/new");
  });
  it("names every file that was read", () => {
    const { files } = configurationOf("Include conf.d\n", { others: { "conf.d/b": "", "conf.d/a": "" } });
    expect(files).to.deep.equal(["/srv/www/httpd.conf", "/srv/www/conf.d/a", "/srv/www/conf.d/b"]);
  });
  it("keeps its values through JSON, as it is sent to children", () => {
    const configuration = configurationOf(`Listen 80\nLogLevel info core:debug\n${host("ServerName a:80")}`);
    const sent = JSON.parse(JSON.stringify(configuration)) as unknown;
    expect(JSON.stringify(sent)).to.equal(JSON.stringify(configuration));
  });
});

describe("a virtual host", () => {
  it("inherits what it does not set", () => {
    const [first] = configurationOf(
      `Timeout 5\nKeepAlive Off\n${host("KeepAlive On", "ServerName A.example:80")}`,
    ).hosts;
    expect(first?.settings).to.include({ Timeout: 5, KeepAlive: true });
    expect(first?.settings.ServerName).to.deep.equal({ host: "A.example", port: 80 });
    expect(first?.at.line).to.equal(3);
  });
  it("has the addresses that are written", () => {
    const text = "<VirtualHost 10.0.0.1:80 [::1]:81 * *:* _default_:82>\n</VirtualHost>\n";
    expect(configurationOf(text).hosts[0]?.addresses).to.deep.equal([
      { host: "10.0.0.1", port: 80 },
      { host: "::1", port: 81 },
      { host: "*", port: "*" },
      { host: "*", port: "*" },
      { host: "*", port: 82 },
    ]);
  });
  it("has names of its own, and collects them", () => {
    const { hosts } = configurationOf(host("ServerAlias a b", "ServerAlias c") + host());
    expect(hosts.map(({ settings }) => settings.ServerAlias)).to.deep.equal([["a", "b", "c"], []]);
  });
  it("has the main server's sections before its own", () => {
    const { server, hosts } = configurationOf(
      `${host("<Location /own>", "</Location>")}${host()}<Location /main>\n</Location>\n`,
    );
    const patterns = hosts.map((one) => hostContainers(server, one).map(({ pattern }) => pattern));
    expect(patterns).to.deep.equal([["/main", "/own"], ["/main"]]);
  });
  it("adds its levels of logging to the main server's", () => {
    const { hosts } = configurationOf(`LogLevel info core:debug\n${host("LogLevel status:error")}`);
    const levels = hosts[0]?.settings.LogLevel ?? [];
    expect(["core", "status", "alias"].map((name) => levelOf(levels, name))).to.deep.equal(["debug", "error", "info"]);
  });
});

describe("the multi-processing module", () => {
  const worker = "LoadModule mpm_worker_module modules/mod_mpm_worker.so\n";
  it("is the one that is loaded", () => {
    const { mpm, mpmSettings } = configurationOf(`${worker}ThreadsPerChild 5\nAsyncRequestWorkerFactor 1.5\n`);
    expect({ mpm, ...mpmSettings }).to.deep.equal({
      mpm: "worker",
      StartServers: 3,
      ThreadsPerChild: 5,
      AsyncRequestWorkerFactor: 1.5,
    });
  });
  it("is prefork when none is loaded, from the first line on", () => {
    const text = "<IfModule prefork.c>\nStartServers 9\n</IfModule>\n";
    expect(configurationOf(text).mpmSettings).to.include({ StartServers: 9 });
  });
  it("that is not loaded is not there", () => {
    expect(configurationOf(`<IfModule prefork.c>\nStartServers 9\n</IfModule>\n${worker}`).mpmSettings).to.include({
      StartServers: 3,
    });
  });
  it("is one and only one", () => {
    const text = `LoadModule mpm_prefork_module modules/mod_mpm_prefork.so\n${worker}`;
    expect(complaintOf(text)).to.equal("AH00534: httpd: Configuration error: More than one MPM loaded.");
  });
  it("does not lend its directives to another", () => {
    expect(complaintOf(`${worker}MaxRequestWorkers 5\n`)).to.match(/line 2 of .*\nInvalid command 'MaxRequestWorkers'/);
  });
  it("refuses a factor that is not positive", () => {
    expect(complaintOf(`${worker}AsyncRequestWorkerFactor 0\n`)).to.match(/argument must be a positive number$/);
  });
});

describe("modules", () => {
  it("of the server may be loaded, whatever the path, and twice with a warning", () => {
    const verdict = read("LoadModule alias_module /a.so\nLoadModule alias_module /b.so\n");
    expect(verdict.warnings.map(({ code, text }) => [code, text])).to.deep.equal([
      ["AH01574", "module alias_module is already loaded, skipping"],
    ]);
  });
  it("that the server has not are refused", () => {
    expect(complaintOf("LoadModule php_module modules/php.so\n")).to.equal(
      "httpd: Syntax error on line 1 of /srv/www/httpd.conf: Cannot load modules/php.so into server: there is no module php_module",
    );
  });
});

describe("complaints", () => {
  it("about a misspelt directive name the nearest one", () => {
    expect(complaintOf("Lisen 80\n")).to.match(/server configuration; did you mean 'Listen'\?$/);
    expect(complaintOf("<Directori />\n</Directori>\n")).to.match(/; did you mean '<Directory'\?$/);
  });
  it("about a line that is too long say where, in a section that counts, in one that does not and in a macro", () => {
    const long = `${"x".repeat(longestLine)}y`;
    for (const [opening, line] of [
      ["", 1],
      ["<IfDefine !X>\n", 2],
      ["<IfDefine X>\n", 2],
      ["<Macro m>\n", 2],
    ] as const) {
      expect(complaintOf(`${opening}${long}\n`)).to.match(
        new RegExp(`Error reading /srv/www/httpd.conf at line ${line}: Line too long$`),
      );
    }
  });
  it("about a macro whose lines become too long name the line", () => {
    const text = `<Macro m $a>\n# x\nServerAdmin $a$a\n</Macro>\nUse m ${"x".repeat(5000)}\n`;
    expect(complaintOf(text)).to.match(
      /while processing line 1 of macro 'm' .* cannot substitute, buffer size too small$/,
    );
  });
  it("about a name that is like none name none", () => {
    expect(complaintOf("PHPIniDir x\n")).to.match(/server configuration$/);
  });
  it("about a wrong number of words have the row's help", () => {
    expect(complaintOf("PidFile\n")).to.match(/PidFile takes one argument, File with the parent's process id$/);
  });
  it("about the lines of -C and -c have no place when they cannot be read", () => {
    expect(complaintOf("", { before: ["</Directory>"] })).to.equal(
      "httpd: Syntax error in -C/-c directive: </Directory> without matching <Directory> section",
    );
    expect(complaintOf("", { after: ["Timeout 5", "Foo"] })).to.match(
      /^AH00526: Syntax error on line 2 of -c\/-C directives:\n/,
    );
  });
  it("about a file that cannot be opened say why", () => {
    expect(complaintOf("", { file: "nope.conf" })).to.equal(
      "httpd: Could not open configuration file /srv/www/nope.conf: No such file or directory",
    );
  });
  it("about thousands of sections in each other are one complaint", () => {
    expect(complaintOf("<IfModule core.c>\n".repeat(5000))).to.match(/nested more than 1000 deep$/);
    expect(complaintOf("<Directory />\n".repeat(5000))).to.match(/nested more than 1000 deep$/);
  });
});

describe("the command line", () => {
  it("comes before and after the file", () => {
    const { settings } = configurationOf("Timeout ${n}\n", { before: ["Define n 7"], after: ["KeepAlive Off"] }).server;
    expect(settings).to.include({ Timeout: 7, KeepAlive: false });
  });
});

describe("any text at all", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "</",
    "!",
    "\n",
    "\\\n",
    "\r\n",
    " ",
    '"',
    "'",
    "${",
    "}",
    "#",
    "\0",
    "\u0080",
    "\ud800",
    "Directory",
    "<Directory />\n",
    "</Directory>\n",
    "<IfModule core.c>\n",
    "<IfModule !core.c>\n",
    "</IfModule>\n",
    "<VirtualHost *:80>\n",
    "</VirtualHost>\n",
    "Include ",
    "httpd.conf\n",
    "a.conf\n",
    "*",
    "/",
    "Define ",
    "a ",
    "Listen ",
    "80\n",
    "LoadModule mpm_worker_module x\n",
    "LogLevel ",
    "core:debug",
    "[",
    "ServerName ",
    "ServerRoot ",
    "Error ",
    "User ",
    "KeepAliveTimeout ",
    "5ms\n",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );
  it("is a configuration or one complaint, whose place is in the file", () => {
    fc.assert(
      fc.property(text, text, (main, other) => {
        const texts: Readonly<Record<string, string>> = { "httpd.conf": main, "a.conf": other };
        const verdict = read(main, { others: { "a.conf": other } });
        expect(complaintOf(main, { others: { "a.conf": other } })).to.be.a("string");
        if (verdict.ok) return;
        for (let at: Position | undefined = verdict.error.at; at !== undefined; at = at.from) {
          const source = texts[at.file.slice("/srv/www/".length)];
          expect(source, at.file).to.be.a("string");
          expect(at.line).to.be.within(1, source?.split("\n").length ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
