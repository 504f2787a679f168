import { readFileSync } from "node:fs";
import { expect } from "chai";
import { product, serverToken } from "../../daemon/core/product.ts";

describe("the server's name", () => {
  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(product.version).to.equal(version);
  });

  it("tells as much as ServerTokens lets it", () => {
    const [major, minor] = product.version.split(".");
    const told = (["Prod", "Major", "Minor", "Min", "Full"] as const).map((tokens) => serverToken(tokens, "Linux"));
    expect(told).to.deep.equal([
      "httpd",
      `httpd/${major}`,
      `httpd/${major}.${minor}`,
      `httpd/${product.version}`,
      `httpd/${product.version} (Linux)`,
    ]);
  });
});
