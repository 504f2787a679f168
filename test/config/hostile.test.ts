// Input that multiplies, nests or never ends: one message, or a result, in time that grows with the input. A test that hangs or
// takes all the memory has failed.
import { expect } from "chai";
import { textOf } from "../../config/bytes.ts";
import { longestLine } from "../../config/lexer.ts";
import { hostContainers } from "../../config/merge.ts";
import { complaintOf, configurationOf, read } from "./request.ts";

const lines = (count: number, line: (i: number) => string) =>
  `${Array.from({ length: count }, (_, i) => line(i)).join("\n")}\n`;
const last = (complaint: string) => complaint.slice(complaint.lastIndexOf(": ") + 2);
const tooMuch =
  "The configuration has more than 50000 files, 2000000 lines or 134217728 characters, with all that Includes and macros bring; the last file that was opened is /srv/www/httpd.conf";

describe("input of hostile size", function hostile() {
  this.timeout(20_000);

  const refused: Readonly<Record<string, readonly [text: () => string, refusal: string]>> = {
    "a line of 100 MB": [() => `ServerName ${"a".repeat(100 * 2 ** 20)}\n`, "Line too long"],
    "a line joined of a million": [() => `${"a".repeat(16)}\\\n`.repeat(longestLine / 16 + 1), "Line too long"],
    "two million empty lines": [() => "\n".repeat(2e6 + 1), tooMuch],
    "sections in each other": [() => "<Location /a>\n".repeat(1e5), "Sections are nested more than 1000 deep"],
    "conditions in each other": [() => "<IfDefine !X>\n".repeat(1e5), "Sections are nested more than 1000 deep"],
    "conditions in each other, passed over": [
      () => "<IfDefine X>\n".repeat(1e5),
      "Expected </IfDefine> before end of configuration",
    ],
    "names that are made of each other": [
      () => `Define A xxxxxxxx\n${lines(40, () => "Define A ${A}${A}")}`,
      "Line too long",
    ],
    "macros that use the one before twice": [
      () =>
        `<Macro m0>\nTimeout 1\n</Macro>\n${lines(60, (i) => `<Macro m${i + 1}>\nUse m${i}\nUse m${i}\n</Macro>`)}Use m60\n`,
      tooMuch,
    ],
    "macros in a long chain": [
      () => `<Macro m0>\nTimeout 1\n</Macro>\n${lines(500, (i) => `<Macro m${i + 1}>\nUse m${i}\n</Macro>`)}Use m500\n`,
      "macros use each other more than 128 deep",
    ],
    "a macro that uses itself": [() => "<Macro m>\nUse m\n</Macro>\nUse m\n", "recursive use of macro 'm' is invalid"],
    "a macro with too many arguments": [
      () => `<Macro m ${lines(1e4, (i) => `$a${i}`).replaceAll("\n", " ")}>\nTimeout 1\n</Macro>\n`,
      "more than 1000 arguments",
    ],
    "an Include of itself": [
      () => "Include httpd.conf\nInclude httpd.conf\n",
      "Exceeded maximum include depth of 128, There appears to be a recursion.",
    ],
  };
  for (const [what, [text, refusal]] of Object.entries(refused)) {
    it(`${what}: ${refusal}`, () => expect(last(complaintOf(text()))).to.equal(refusal));
  }

  it("files that each include the next one twice are too much", () => {
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`f${i}`, `Include f${i + 1}\nInclude f${i + 1}\n`]),
    );
    const complaint = complaintOf("Include f0\n", { others: { ...others, f60: "Timeout 1\n" } });
    expect(complaint).to.match(/^httpd: The configuration has more than 50000 files, .* opened is \/srv\/www\/f\d+$/);
  });

  it("a folder of 10,000 files is read in the order of their names", () => {
    const others = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`d/${String(i).padStart(5, "0")}`, `Timeout ${i + 1}\n`]),
    );
    const { server, files } = configurationOf("Include d/*\n", { others });
    expect(files).to.have.lengthOf(10_001);
    expect(server.settings.Timeout).to.equal(10_000);
  });

  it("100,000 names are defined", () => {
    const { facts } = read(lines(1e5, (i) => `Define A${i} v`));
    expect(facts.defines).to.have.lengthOf(1e5);
  });

  it("names that nothing closes are text", () => {
    const open = "${".repeat(1e5);
    expect(configurationOf(`ServerAdmin ${open}\n`).server.settings.ServerAdmin).to.equal(open);
  });

  it("a section may have 30,000 lines that each add to a list", () => {
    const { hosts } = configurationOf(`<VirtualHost *>\n${lines(3e4, (i) => `ServerAlias a${i}`)}</VirtualHost>\n`);
    expect(hosts[0]?.settings.ServerAlias).to.have.lengthOf(3e4);
  });

  it("a server may listen at 60,000 ports, none of them twice", () => {
    const ports = lines(6e4, (i) => `Listen ${i + 1}`);
    expect(configurationOf(ports).server.settings.Listen).to.have.lengthOf(6e4);
    expect(last(complaintOf(`${ports}Listen 77\n`))).to.include("Cannot define multiple Listeners on the same IP:port");
  });

  it("lists of methods may be long; those that get no number are told one by one", () => {
    const names = lines(5e4, (i) => `M${i}`).replaceAll("\n", " ");
    const { warnings } = read(
      `<Location />\n<LimitExcept ${names}>\n<LimitExcept ${names} X>\n</LimitExcept>\n</LimitExcept>\n</Location>\n`,
    );
    expect(warnings).to.have.lengthOf(2 * (5e4 - 36) + 1);
    expect(warnings[0]).to.include({ code: "AH01610", level: "error" });
  });

  it("many hosts and many sections of the main server are not multiplied", () => {
    const sections = lines(3e4, (i) => `<Location /${i}>\n</Location>`);
    const { server, hosts } = configurationOf(`${sections}${lines(3e4, () => "<VirtualHost *>\n</VirtualHost>")}`);
    expect(new Set(hosts.map((host) => hostContainers(server, host))).size).to.equal(1);
    const own = lines(3e4, () => "<VirtualHost *>\n<Location /own>\n</Location>\n</VirtualHost>");
    expect(configurationOf(`${sections}${own}`).hosts.every(({ containers }) => containers.length === 1)).to.equal(
      true,
    );
  });

  it("a number of a million digits is the largest", () => {
    expect(
      configurationOf(`LimitRequestFieldsize ${"0".repeat(1e6)}9\n`).server.settings.LimitRequestFieldsize,
    ).to.equal(9);
    expect(complaintOf(`GracefulBatch ${"9".repeat(1e6)}\n`)).to.include("must not be negative");
  });

  it("bytes that are no text are a character each", () => {
    expect(textOf(new Uint8Array(1e6).fill(0xff))).to.have.lengthOf(1e6);
  });
});
