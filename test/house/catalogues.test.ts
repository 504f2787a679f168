// Lists that must agree with what they list: the message catalogue with the code, package.json with the decisions.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { catalogue } from "../../daemon/log/catalogue.ts";
import { root, sourcesIn, withoutComments } from "./sources.ts";

const decisions = join(root, "docs/decisions");

function packageJson(): { readonly dependencies: Readonly<Record<string, string>>; readonly version: string } {
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

  it("knows every number that the documents speak of", () => {
    const files = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    const unknown = files.flatMap((name) =>
      [...readFileSync(join(root, "docs", name), "utf8").matchAll(/\bHN\d{5}\b/g)]
        .map(([id]) => id)
        .filter((id) => !Object.hasOwn(catalogue, id) && !printed().includes(id))
        .map((id) => `docs/${name}: ${id}`),
    );
    expect(unknown).to.deep.equal([]);
  });
});

/** All code, for numbers that are printed to a terminal without being log messages. */
function printed(): string {
  return sourcesIn("daemon")
    .map(({ text }) => text)
    .join("\n");
}

describe("package.json", () => {
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
