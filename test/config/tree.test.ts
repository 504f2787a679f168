import { expect } from "chai";
import * as fc from "fast-check";
import { commands } from "../../config/commands.ts";
import { filesOf } from "../../config/files.ts";
import { quoted } from "../../config/lexer.ts";
import { Modules } from "../../config/modules.ts";
import { readFile } from "../../config/reader.ts";
import { Session } from "../../config/session.ts";
import { type Node, printTree } from "../../config/tree.ts";

const at = { file: "/x.conf", line: 1 };

function treeOf(text: string): readonly Node[] {
  const session = new Session({
    files: filesOf({ "/x.conf": text }),
    environment: {},
    defines: [],
    serverRoot: "/",
    modules: new Modules([], { files: {}, usual: "prefork", compiledIn: false }),
    directives: () => false,
  });
  const nodes: Node[] = [];
  const complaint = readFile(session, commands, "/x.conf", undefined, nodes);
  if (complaint !== undefined) throw new Error(complaint.text);
  return nodes;
}

/** A tree without its places. */
function shape(nodes: readonly Node[]): unknown {
  return nodes.map(({ name, args, children }) => [name, args, children && shape(children)]);
}

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
  it("knows the place of each directive", () => {
    const [section] = treeOf("# remark\n<Directory />\n  Timeout \\\n 5\n</Directory>\n");
    expect(section?.at).to.deep.equal({ file: "/x.conf", line: 2 });
    expect(section?.children?.[0]?.at).to.deep.equal({ file: "/x.conf", line: 4 });
  });
  it("has no conditions left", () => {
    expect(shape(treeOf("<IfModule core.c>\nA\n</IfModule>\n<IfModule !core.c>\nB\n</IfModule>\nC\n"))).to.deep.equal([
      ["A", "", undefined],
      ["C", "", undefined],
    ]);
  });
});
