// The documents that are made from the tables are what the tables say now.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { allMethods } from "../../config/methods.ts";
import type { ReadContext } from "../../config/directive.ts";
import { entries, reading } from "../../daemon/reference.ts";
import { markdown } from "../../scripts/reference/markdown.ts";
import { schema } from "../../scripts/reference/schema.ts";

const stored = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");

describe("the reference", () => {
  it("docs/directives.md is not stale: npm run reference makes it anew", () => {
    expect(stored("directives.md") === markdown(entries, reading)).to.equal(true);
  });
  it("docs/directives.schema.json is not stale", () => {
    expect(stored("directives.schema.json") === schema(entries)).to.equal(true);
  });
  it("writes defaults that mean what is in force without them", () => {
    const at = { name: "x", context: "directory", inside: ["<Directory"], limited: allMethods };
    const written = entries.filter(({ row }) => row.absent !== undefined);
    expect(written).to.have.lengthOf.at.least(6);
    for (const { name, row } of written) {
      const { absent = "", args, initial } = row;
      const value = row.read(args === "raw" ? [absent] : absent.split(" "), at as unknown as ReadContext, undefined);
      expect(value, name).to.deep.equal(initial);
    }
  });
  it("names every default that httpd.conf shows as such", () => {
    const shown = readFileSync(new URL("../../../httpd.conf", import.meta.url), "utf8");
    const text = markdown(entries, reading);
    for (const name of [
      "Timeout",
      "KeepAlive",
      "KeepAliveTimeout",
      "MaxKeepAliveRequests",
      "GracefulShutdownTimeout",
      "RequestReadTimeout",
      "ListenBacklog",
    ]) {
      const line = new RegExp(`^#(${name} .*)$`, "m").exec(shown)?.[1];
      expect(text, name).to.include(`\`${line}\``);
    }
  });
});
