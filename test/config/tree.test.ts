import { expect } from "chai";
import * as fc from "fast-check";
import { quoted } from "../../config/lexer.ts";
import { type Node, printTree } from "../../config/tree.ts";
import { nearlyConfiguration, readTree, shape, treeOf } from "./trees.ts";

const at = { file: "/x.conf", line: 1 };

const word = fc.string({ unit: fc.constantFrom("a", "b", " ", "'", '"', "\\", "1"), minLength: 1 });
const args = fc.array(word, { maxLength: 3 }).map((words) => words.map(quoted).join(" "));
const { tree } = fc.letrec<{ tree: Node[]; node: Node }>((tie) => ({
  tree: fc.array(tie("node"), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: "small" },
    fc.record({ name: fc.constantFrom("Timeout", "Foo"), args, at: fc.constant(at) }),
    fc.record({
      name: fc.constantFrom("<Directory", "<Foo"),
      args: args.map((text) => `${text}>`),
      at: fc.constant(at),
      children: tie("tree"),
    }),
  ),
}));

describe("a tree", () => {
  it("that is printed reads as itself", () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        expect(shape(treeOf(printTree(nodes)))).to.deep.equal(shape(nodes));
      }),
    );
  });
  it("of any text that can be read is one that is printed and reads as itself", () => {
    fc.assert(
      fc.property(nearlyConfiguration, (text) => {
        const nodes = readTree(text);
        if (nodes !== undefined) expect(shape(treeOf(printTree(nodes)))).to.deep.equal(shape(nodes));
      }),
      { numRuns: 500 },
    );
  });
  it("knows the place of each directive", () => {
    const [section] = treeOf("# remark\n<Directory />\n  Timeout \\\n 5\n</Directory>\n");
    expect(section?.at).to.deep.equal({ file: "/x.conf", line: 2 });
    expect(section?.children?.[0]?.at).to.deep.equal({ file: "/x.conf", line: 4 });
  });
  it("ends whatever is open when the file ends within a condition that holds, as in Apache", () => {
    expect(shape(treeOf("<IfDefine !X>\n<Directory />\n<Files a>\nA\n"))).to.deep.equal([
      ["<Directory", "/>", [["<Files", "a>", [["A", "", undefined]]]]],
    ]);
  });
  it("has no conditions left", () => {
    expect(shape(treeOf("<IfModule core.c>\nA\n</IfModule>\n<IfModule !core.c>\nB\n</IfModule>\nC\n"))).to.deep.equal([
      ["A", "", undefined],
      ["C", "", undefined],
    ]);
  });
});
