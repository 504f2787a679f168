// The rows that are not an HTTP module's: what they are worth, and that the table is sound.
import { expect } from "chai";
import { levelOf } from "../../config/directives/log-level.ts";
import { controlSocketPlace } from "../../config/directives/mpm-common.ts";
import { syslogPlace } from "../../config/directives/syslog.ts";
import { directives } from "../../daemon/directives.ts";
import { tables } from "../../daemon/parent/read-design.ts";
import { complaintOf, configurationOf, read } from "./request.ts";

const settingsOf = (text: string) => configurationOf(text).server.settings;

describe("every row", () => {
  for (const [name, row] of Object.entries(directives)) {
    it(`${name} has a syntax, one line of help, and a place`, () => {
      if (row.group === undefined) expect(row.syntax).to.be.a("string").with.length.above(0);
      expect(row.help)
        .to.match(/^[^\n]{5,110}$/)
        .and.not.match(/\.$/);
      expect(row.contexts).to.have.length.above(0);
    });
  }
  it("has a name that no other has but for its case", () => {
    const names = Object.keys(directives).map((name) => name.toLowerCase());
    expect(new Set(names).size).to.equal(names.length);
  });
});

describe("values", () => {
  for (const [line, name, value] of [
    ["ServerName HTTPS://www.example.com:8443", "ServerName", { scheme: "https", host: "www.example.com", port: 8443 }],
    ["ServerName www.example.com", "ServerName", { host: "www.example.com" }],
    ["ErrorLog logs/e", "ErrorLog", "/srv/www/logs/e"],
    ['ErrorLog "|/bin/log x"', "ErrorLog", "|/bin/log x"],
    ["ControlSocket run/c", "ControlSocket", "/srv/www/run/c"],
    ["KeepAliveTimeout 250ms", "KeepAliveTimeout", 0.25],
    ["LimitRequestBody 0", "LimitRequestBody", 0],
    ["ServerTokens productonly", "ServerTokens", "Prod"],
    ["ServerSignature email", "ServerSignature", "EMail"],
    ["UseCanonicalName dns", "UseCanonicalName", "DNS"],
    ["User #33", "User", "#33"],
    ["ErrorLog syslog:local3:shop", "ErrorLog", "syslog:local3:shop"],
    ["HealthCheck /ready\nHealthCheck http://a.example/x", "HealthCheck", ["/ready", "http://a.example/x"]],
    ["GracefulProbation 500ms", "GracefulProbation", 0.5],
    ["RequestTimeout 2mi", "RequestTimeout", 120],
    ["ChildMaxMemory 300M", "ChildMaxMemory", { soft: 300 * 2 ** 20, hard: 0 }],
    ["ChildMaxMemory 1000 1gb", "ChildMaxMemory", { soft: 1000, hard: 2 ** 30 }],
  ] as const) {
    it(`of "${line}" are ${JSON.stringify(value)}`, () => {
      expect(settingsOf(`${line}\n`)[name]).to.deep.equal(value);
    });
  }
  for (const [line, refusal] of [
    ["HealthCheck ready", "HealthCheck takes a path that begins with a slash, or http://host/path"],
    ["GracefulProbation 5x", "GracefulProbation has wrong format"],
    ["GracefulBatch -1", "GracefulBatch must not be negative"],
    ["ChildWatchdog never", "ChildWatchdog has wrong format"],
    ["ChildMaxMemory much", "ChildMaxMemory takes bytes, or a number with K, M or G"],
    ["ChildMaxMemory 2G 1G", "ChildMaxMemory: the hard limit must not be below the soft one"],
  ] as const) {
    it(`of "${line}" are refused`, () => {
      expect(complaintOf(`${line}\n`)).to.equal(`AH00526: Syntax error on line 1 of /srv/www/httpd.conf:\n${refusal}`);
    });
  }
  it("of PassEnv have to be in the environment", () => {
    const { warnings } = read("PassEnv HERE GONE\n", { environment: { HERE: "1" }, tables });
    expect(warnings.map(({ text }) => text)).to.deep.equal(["PassEnv variable GONE was undefined"]);
  });
});

describe("what is accepted without effect", () => {
  for (const [line, told] of [
    ["MaxRangeOverlaps 3", false],
    ["HttpProtocolOptions Strict Require1.0", false],
    ["HttpProtocolOptions Unsafe", true],
    ["ListenCoresBucketsRatio 2", true],
    ["HostnameLookups On", false],
    ["SeeRequestTail On", false],
    ["FileETag Digest", false],
    ["MergeTrailers On", false],
    ["<Location /x>\nModMimeUsePathInfo On\n</Location>", false],
    ['SetHandler "%{QUERY_STRING}"', false],
    ["Header set A b early", false],
    ["<Location /x>\nHeader set A b early\n</Location>", true],
    ["<Location /x>\nHeader set A b\n</Location>", false],
    ["<Directory /x>\nRequestHeader unset A EARLY\n</Directory>", true],
    ["<Directory /x>\nAllowOverride FileInfo\n</Directory>", false],
    ["<Directory /x>\nAllowOverride None\n</Directory>", false],
  ] as const) {
    const name = /^\w+/m.exec(line.replace(/^<.*\n/, ""))?.[0] ?? "";
    it(`"${line.replaceAll("\n", " ")}" is ${told ? "told" : "nothing to tell"}`, () => {
      const { remarks } = configurationOf(`${line}\n`, { tables });
      expect(remarks.map(({ text }) => text.slice(0, text.indexOf(":")))).to.deep.equal(told ? [name] : []);
    });
  }
});

describe("LogLevel", () => {
  it("of a module is its own, however it is named, until a level for all is set", () => {
    const levels = settingsOf("LogLevel info mpm_prefork:debug status_module:error mod_alias.c:trace1\n").LogLevel;
    expect(["core", "mpm_prefork", "status", "alias"].map((name) => levelOf(levels, name))).to.deep.equal([
      "info",
      "debug",
      "error",
      "trace1",
    ]);
    expect(levelOf([...levels, { level: "crit" }], "status")).to.equal("crit");
  });
  it("is warn when nothing is said", () => {
    expect(levelOf(settingsOf("").LogLevel, "core")).to.equal("warn");
    expect(levelOf(settingsOf("LogLevel status:debug\n").LogLevel, "core")).to.equal("warn");
  });
});

describe("the system's log", () => {
  it("has a facility and a tag, the last local one and the program's name unless they are named", () => {
    expect(syslogPlace("syslog")).to.deep.equal({ facility: 23, tag: "httpd" });
    expect(syslogPlace("syslog:DAEMON")).to.deep.equal({ facility: 3, tag: "httpd" });
    expect(syslogPlace("syslog:local0:shop:a")).to.deep.equal({ facility: 16, tag: "shop:a" });
    expect(syslogPlace("syslog::shop")).to.deep.equal({ facility: 23, tag: "shop" });
  });
});

describe("the control socket", () => {
  it("is next to PidFile unless it is named", () => {
    expect(controlSocketPlace(settingsOf(""))).to.equal("/srv/www/logs/httpd.sock");
    expect(controlSocketPlace(settingsOf("PidFile /run/x\n"))).to.equal("/run/x.sock");
    expect(controlSocketPlace(settingsOf("ControlSocket /run/y\n"))).to.equal("/run/y");
  });
});
