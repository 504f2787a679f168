// The documents: what they link to is there, and they name no message that does not exist.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect } from "chai";
import { catalogue } from "../../daemon/log/catalogue.ts";
import { root, sourcesIn } from "./sources.ts";

interface Document {
  /** From the root: "docs/signals.md". */
  readonly path: string;
  readonly text: string;
}

function documents(): readonly Document[] {
  const inDocs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) =>
    join("docs", name),
  );
  return [...readdirSync(root), ...inDocs]
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Links to files of ours, without the part behind "#". */
function links({ path, text }: Document): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(path), target)));
}

/** Links to headings, of the same document or another. */
function anchors({ path, text }: Document): readonly { readonly file: string; readonly heading: string }[] {
  return [...text.matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)].map(([, target = "", heading = ""]) => ({
    file: target === "" ? path : normalize(join(dirname(path), target)),
    heading,
  }));
}

/** The headings of a document, as GitHub names them in links. */
function headings({ text }: Document): readonly string[] {
  return [...text.replaceAll(/^```[^]*?^```/gm, "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the documents", () => {
  it("link to files that are there", () => {
    const all = documents().flatMap((document) => links(document).map((target) => ({ from: document.path, target })));
    expect(all).to.have.lengthOf.at.least(50);
    expect(all.filter(({ target }) => !existsSync(join(root, target)))).to.deep.equal([]);
  });

  it("link to headings that are there", () => {
    const all = documents();
    const known = new Map(all.map((document) => [document.path, headings(document)]));
    const asked = all.flatMap((document) => anchors(document).map((anchor) => ({ from: document.path, ...anchor })));
    expect(asked).to.have.lengthOf.at.least(10);
    expect(asked.filter(({ file, heading }) => known.get(file)?.includes(heading) !== true)).to.deep.equal([]);
  });

  it("name no message that the server never says", () => {
    // Some numbers are printed to a terminal without being messages of the log.
    const code = sourcesIn("daemon")
      .map(({ text }) => text)
      .join("\n");
    const unknown = documents().flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:AH|HN)\d{5}\b/g)]
        .filter(([id]) => !Object.hasOwn(catalogue, id) && !code.includes(id))
        .map(([id]) => `${path}: ${id}`),
    );
    expect(unknown).to.deep.equal([]);
  });

  it("name every program of scripts/, which npm run knows", () => {
    const text = readFileSync(join(root, "package.json"), "utf8");
    const { scripts } = JSON.parse(text) as { readonly scripts: Readonly<Record<string, string>> };
    const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    const programs = readdirSync(join(root, "scripts"))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.slice(0, -".ts".length));
    const known = (name: string) => scripts[name]?.endsWith(`node dist/scripts/${name}.js`) ?? false;
    expect(programs).to.have.lengthOf.at.least(10);
    expect(programs.filter((name) => !known(name) || !contributing.includes(`\`${name}\``))).to.deep.equal([]);
  });
});
