// The rows that are not an HTTP module's: what they are worth, and that the table is sound.
import { expect } from "chai";
import { levelOf } from "../../config/directives/log-level.ts";
import { controlSocketPlace } from "../../config/directives/mpm-common.ts";
import { directives } from "../../daemon/directives.ts";
import { configurationOf } from "./request.ts";

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
  ] as const) {
    it(`of "${line}" are ${JSON.stringify(value)}`, () => {
      expect(settingsOf(`${line}\n`)[name]).to.deep.equal(value);
    });
  }
});

describe("what is accepted without effect", () => {
  for (const [line, told] of [
    ["MaxRangeOverlaps 3", true],
    ["MaxRangeReversals 3", true],
    ["ListenCoresBucketsRatio 2", true],
    ["HostnameLookups On", true],
    ["SeeRequestTail On", true],
    ["SeeRequestTail Off", false],
    ["FileETag MTime Digest", true],
    ["FileETag MTime", false],
    ["<Directory /x>\nAllowOverride FileInfo\n</Directory>", true],
    ["<Directory /x>\nAllowOverride None\n</Directory>", false],
    ["<Directory /x>\nAllowOverrideList Options\n</Directory>", true],
  ] as const) {
    const name = /^\w+/m.exec(line.replace(/^<.*\n/, ""))?.[0] ?? "";
    it(`"${line.replaceAll("\n", " ")}" is ${told ? "told" : "nothing to tell"}`, () => {
      const { remarks } = configurationOf(`${line}\n`);
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

describe("the control socket", () => {
  it("is next to PidFile unless it is named", () => {
    expect(controlSocketPlace(settingsOf(""))).to.equal("/srv/www/logs/httpd.sock");
    expect(controlSocketPlace(settingsOf("PidFile /run/x\n"))).to.equal("/run/x.sock");
    expect(controlSocketPlace(settingsOf("ControlSocket /run/y\n"))).to.equal("/run/y");
  });
});
