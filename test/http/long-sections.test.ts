// Sections of 100,000 lines with the server's own directives: each is read in time that grows with the lines. A test that
// hangs has failed.
import { expect } from "chai";
import { filesOf } from "../../config/files.ts";
import { readConfiguration } from "../../config/read-configuration.ts";
import { tables } from "../../daemon/parent/read-design.ts";

const count = 1e5;
const lines = (line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("\n");

function read(text: string) {
  const request = {
    file: "httpd.conf",
    serverRoot: "/srv",
    environment: {},
    defines: [],
    before: [],
    after: [],
    tables,
  };
  const verdict = readConfiguration({ ...request, files: filesOf({ "/srv/httpd.conf": text }) });
  if (!verdict.ok) throw new Error(verdict.error.text);
  return verdict;
}

const inFolder = (text: string) => {
  const [folder] = read(`<Directory /srv>\n${text}\n</Directory>\n`).configuration.server.containers;
  if (folder === undefined) throw new Error("the folder is lost");
  return folder.settings;
};

describe("a section of 100,000 lines", function long() {
  this.timeout(20_000);

  it("of Alias is compared with itself, and the last that lies below another is told", () => {
    const { configuration, warnings } = read(`${lines((i) => `Alias /a${i} /srv/a`)}\nAlias /a7/b /srv/b\n`);
    expect(configuration.server.settings.Alias).to.have.lengthOf(count + 1);
    expect(warnings.map(({ code }) => code)).to.deep.equal(["AH00671"]);
  });
  it("of AddType has a type for each extension", () => {
    expect(Object.keys(inFolder(lines((i) => `AddType text/plain x${i}`)).AddType?.known ?? {})).to.have.lengthOf(
      count,
    );
  });
  it("of RemoveType takes each away", () => {
    expect(inFolder(lines((i) => `RemoveType x${i}`)).AddType?.removed).to.have.lengthOf(count);
  });
  it("of Require has a member for each, in groups or not", () => {
    expect(inFolder(lines(() => "Require all granted")).Require?.group?.members).to.have.lengthOf(count);
    const groups = "<RequireAll>\nRequire all granted\n</RequireAll>";
    expect(inFolder(lines(() => groups)).Require?.group?.members).to.have.lengthOf(count);
  });
});
