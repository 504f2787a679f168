// What an access file may say: laws over any text and any rights, and limits on what strangers write.
import { expect } from "chai";
import * as fc from "fast-check";
import {
  type AccessRights,
  type Giving,
  mayRead,
  noRights,
  type OverrideClass,
  rightsIn,
} from "../../config/access.ts";
import { AccessReader } from "../../config/access-file.ts";
import { applying } from "../../config/merge.ts";
import type { Container } from "../../config/configuration.ts";
import { overrides } from "../../config/directive.ts";
import { filesOf } from "../../config/files.ts";
import { directives, type ServerSettings } from "../../daemon/directives.ts";
import { configurationOf } from "./request.ts";

const reader = new AccessReader<ServerSettings>({
  definitions: {
    defines: [{ name: "WORD", value: "text/x" }],
    macros: [{ name: "force", args: ["$type"], lines: ["ForceType $type"], place: "" }],
    aliases: [["mine", "env A"]],
    patterns: ["i"],
  },
  files: filesOf({}),
  environment: {},
  serverRoot: "/srv",
  modules: ["headers"],
  mpm: "event",
  table: directives,
});
const read = (text: string, rights: Partial<AccessRights>) =>
  reader.read({ file: "/srv/a/.htaccess", folder: "/srv/a", text, rights: { ...noRights, ...rights } }).found;

const rows = Object.entries(directives);
const classes = fc.uniqueArray(fc.constantFrom<OverrideClass>(...overrides));
const words = fc.constantFrom("on", "off", "all", "none", "denied", "env", "A", "1", "text/x", ".x", "set", "/x", '"');
const line = fc
  .tuple(fc.constantFrom(...rows.map(([name]) => name)), fc.array(words, { maxLength: 3 }))
  .map(([name, list]) => `${name} ${list.join(" ")}${name.startsWith("<") ? ">" : ""}`);

function written({ settings, inside }: Container<ServerSettings>): readonly string[] {
  return [...Object.keys(settings), ...inside.flatMap(written)];
}

interface Rule {
  readonly override?: string;
  readonly aliasOf?: string;
}

/** Whether a setting may come from a row of these classes, or from one that is listed. */
function may(name: string, allowed: readonly OverrideClass[], listed: readonly string[]): boolean {
  return rows.some(([row, rule]) => {
    const { override, aliasOf = row }: Rule = rule;
    const inClass = override !== undefined && allowed.some((one) => override === "All" || override === one);
    return aliasOf === name && (listed.includes(row) || inClass);
  });
}

describe("an access file", () => {
  it("of any text says something, or is wrong at a line of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), classes, (text, allowed) => {
        const found = read(text, { classes: allowed });
        if ("form" in found) expect(found.at?.line ?? 1).to.be.within(1, text.split("\n").length + 1);
      }),
    );
  });

  it("says nothing that its classes and its list do not allow, whatever stands in it", () => {
    fc.assert(
      fc.property(classes, fc.array(line, { maxLength: 3 }), fc.boolean(), (allowed, lines, nested) => {
        const text = [...(nested ? ["<Files x>"] : []), ...lines, ...(nested ? ["</Files>"] : [])].join("\n");
        for (const nonfatal of [[], ["Override", "Unknown"]] as const) {
          const found = read(`${text}\n`, { classes: allowed, listed: ["SetEnv"], nonfatal });
          if ("form" in found) continue;
          for (const name of written(found))
            expect(may(name, allowed, ["SetEnv"]), `${name} by ${text}`).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("may use what httpd.conf defined", () => {
    const found = read("Use force ${WORD}\nRequire mine\n", { classes: ["FileInfo", "AuthConfig"] });
    expect(found).to.have.nested.property("settings.ForceType", "text/x");
    expect(found).to.have.nested.property("settings.Require");
  });

  it("names no option but those that it may", () => {
    const rights = { classes: ["Options"], options: ["Indexes"] } as const;
    expect(read("Options Indexes\n", rights)).to.have.property("kind");
    expect(read("Options FollowSymLinks\n", rights)).to.have.property("text", "Option FollowSymLinks not allowed here");
  });

  it("passes over what is not allowed and what nobody knows, with a warning, if that is to be no error", () => {
    const rights = { ...noRights, classes: ["FileInfo"], nonfatal: ["Override", "Unknown"] } as const;
    const text = "Include a\nDefine B c\nTimeout 5\nNonsense\n";
    const { warnings } = reader.read({ file: "/srv/a/.htaccess", folder: "/srv/a", text, rights });
    expect(warnings.map(({ code, text: said }) => `${code} ${said}`)).to.deep.equal([
      "AH02295 Include in .htaccess forbidden by AllowOverride",
      "AH02295 Define in .htaccess forbidden by AllowOverride",
      "AH02295 Timeout in .htaccess forbidden by AllowOverride",
      "AH02296 Unknown directive nonsense perhaps misspelled or defined by a module not included in the server configuration",
    ]);
  });

  it("is for its own folder, whatever characters that has in its name", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "*", "?", "[", "]", "\\"), minLength: 1 }), (name) => {
        const folder = `/srv/${name}`;
        const rights = { ...noRights, classes: ["FileInfo"] } as const;
        const { found } = reader.read({ file: `${folder}/.htaccess`, folder, text: "ForceType text/x\n", rights });
        if ("form" in found) throw new Error(found.text);
        expect(applying([found], { path: "", filename: `${folder}/x` })).to.deep.equal([found]);
        expect(applying([found], { path: "", filename: `${folder}a/x` })).to.deep.equal([]);
      }),
    );
  });

  it("defines nothing for the next one", () => {
    expect(read("<Macro m>\nSetEnv A b\n</Macro>\nUse m\n", { classes: ["FileInfo"] })).to.have.property("kind");
    expect(read("Use m\n", { classes: ["FileInfo"] })).to.have.property("form");
  });

  it("that multiplies itself is refused", () => {
    const macros = Array.from({ length: 60 }, (_, i) => `<Macro m${i + 1}>\nUse m${i}\nUse m${i}\n</Macro>\n`).join("");
    const found = read(`<Macro m0>\nSetEnv A b\n</Macro>\n${macros}Use m60\n`, { classes: ["FileInfo"] });
    expect(found).to.have.property("form", "reading");
  }).timeout(20_000);

  it("blames the line on which a directive stands that is not allowed", () => {
    expect(read("\n# remark\nRequire all granted\n", { classes: ["FileInfo"] })).to.deep.include({
      text: "Require not allowed here",
      at: { file: "/srv/a/.htaccess", line: 3 },
    });
  });
});

const of = (lines: string) => configurationOf(lines).server.containers as readonly Container<Giving>[];

describe("the rights of access files", () => {
  const nested = of(
    "<Directory /a>\nAllowOverride FileInfo Nonfatal=All\n</Directory>\n<Directory /a/b>\nAllowOverrideList ForceType\n</Directory>\n" +
      "<Directory /a/b/c>\nAllowOverride None\nAllowOverrideList None\n</Directory>\n",
  );

  it("are those of the nearest folder that speaks of them, classes and list apart", () => {
    expect(rightsIn(nested, "/")).to.deep.equal(noRights);
    expect(rightsIn(nested, "/a/x")).to.deep.include({ classes: ["FileInfo"], listed: [] });
    expect(rightsIn(nested, "/a/b/x")).to.deep.include({ classes: ["FileInfo"], listed: ["ForceType"] });
    expect(rightsIn(nested, "/a/b/c/d")).to.deep.equal(noRights);
  });

  it("to options are all again where an inner AllowOverride names none, also after a way as JSON", () => {
    const inner = of(
      "<Directory /a>\nAllowOverride Options=Indexes\n</Directory>\n<Directory /a/b>\nAllowOverride All\n</Directory>\n",
    );
    const sent = JSON.parse(JSON.stringify(inner)) as typeof inner;
    expect(rightsIn(sent, "/a/x").options).to.deep.equal(["Indexes"]);
    expect(rightsIn(sent, "/a/b").options).to.equal(undefined);
  });

  it("are given by no regular expression and by no other section", () => {
    expect(mayRead(of("<DirectoryMatch a>\nAllowOverride All\n</DirectoryMatch>\n"))).to.equal(false);
    expect(mayRead(of("<Location /a>\nAllowOverride All\n</Location>\n"))).to.equal(false);
    expect(mayRead(of("<Directory /a>\nAllowOverride None\n</Directory>\n"))).to.equal(false);
    expect(mayRead(nested)).to.equal(true);
  });
});
