// Lists that must agree with what they list: the message catalogue with the code, package.json with the decisions.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { catalogue } from "../../daemon/log/catalogue.ts";
import { root, sourcesIn, withoutComments } from "./sources.ts";

const decisions = join(root, "docs/decisions");

function packageJson(): { readonly dependencies: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as ReturnType<typeof packageJson>;
}

describe("the message catalogue", () => {
  it("holds no number that nobody says", () => {
    const said = sourcesIn("daemon")
      .filter(({ path }) => !path.endsWith("-messages.ts"))
      .map(({ text }) => withoutComments(text))
      .join("\n");
    const silent = Object.keys(catalogue).filter((id) => !said.includes(`"${id}"`));
    expect(silent).to.deep.equal([]);
  });
});

describe("package.json", () => {
  it("gives to applications only files that the build makes", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly exports: Readonly<Record<".", Readonly<Record<string, string>>>>;
    };
    const files = Object.values(exports["."]);
    expect(files).to.have.lengthOf(3);
    expect(files.filter((file) => !existsSync(join(root, file)))).to.deep.equal([]);
  });

  it("depends on exactly what a page of docs/decisions/ explains", () => {
    const explained = readdirSync(decisions)
      .filter((name) => name.endsWith(".md"))
      .flatMap(
        (name) =>
          /^Dependenc(?:y|ies): (.+)$/m.exec(readFileSync(join(decisions, name), "utf8"))?.[1]?.split(", ") ?? [],
      );
    expect(explained.toSorted()).to.deep.equal(Object.keys(packageJson().dependencies).toSorted());
  });
});
