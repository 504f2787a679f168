// Who may know whom. What decides is pure, so that all of it can be tested without a process and a clock; what touches the
// system stands in few places.
import { expect } from "chai";
import { mpms } from "../../daemon/mpm/index.ts";
import { importsOf, sourcesIn, withoutComments, type SourceFile } from "./sources.ts";

const pure = ["config", "daemon/core", "daemon/mpm"].flatMap(sourcesIn);
const everywhere = ["config", "daemon", "scripts"].flatMap(sourcesIn);

/** "file: what", for every match of a pattern in the code of these files. */
function matches(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`),
  );
}

function importing(files: readonly SourceFile[], unwanted: (name: string) => boolean): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(unwanted)
      .map((name) => `${file.path}: ${name}`),
  );
}

/** A module of Node or a package: not a file of ours. */
function isOutside(name: string): boolean {
  return !name.startsWith(".");
}

describe("the direction of dependencies", () => {
  it("is looked at in files that exist", () => {
    expect(pure).to.have.lengthOf.at.least(40);
    expect(everywhere).to.have.lengthOf.at.least(120);
  });

  it("lets config/, daemon/core/ and daemon/mpm/ import no module of Node and no package", () => {
    expect(importing(pure, isOutside)).to.deep.equal([]);
  });

  it("gives them no clock, no timer, no process and no chance", () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bset(?:Timeout|Interval|Immediate)\(|\bprocess\.|\bMath\.random\b/g;
    expect(matches(pure, impure)).to.deep.equal([]);
  });

  it("lets config/ know nothing of the daemon", () => {
    const beyond = sourcesIn("config").flatMap((file) =>
      importsOf(file)
        .filter((name) => name.includes("/daemon/"))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(beyond).to.deep.equal([]);
  });

  it("lets daemon/os/ alone import koffi", () => {
    const others = everywhere.filter(({ path }) => !path.startsWith("daemon/os/"));
    expect(importing(others, (name) => name === "koffi")).to.deep.equal([]);
  });

  it("lets nobody in the daemon ask which model runs, except the models themselves", () => {
    const names = mpms.map(({ name }) => name).join("|");
    const elsewhere = sourcesIn("daemon").filter(({ path }) => !path.startsWith("daemon/mpm/"));
    const asking = new RegExp(`(?:[=!]==?|\\bcase)\\s*["'](?:${names})["']|["'](?:${names})["']\\s*[=!]==?`, "g");
    expect(matches(elsewhere, asking)).to.deep.equal([]);
  });

  it("lets a child know nothing of the parent's code", () => {
    const child = ["daemon/child", "daemon/http"].flatMap(sourcesIn);
    expect(importing(child, (name) => name.includes("/parent/") || name.includes("/control/"))).to.deep.equal([]);
  });
});
