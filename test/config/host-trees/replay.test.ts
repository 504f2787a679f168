// `httpd -S` prints the tree of virtual hosts as Apache does.
import { expect } from "chai";
import { dump } from "../../../daemon/cli/dumps.ts";
import { readCase } from "../differential/ours.ts";
import { trees } from "./cases.ts";
import { recorded } from "./recorded.ts";

describe("httpd -S prints Apache's tree of", () => {
  for (const one of trees) {
    it(one.asks, async () => {
      const read = await readCase(one);
      if ("error" in read) throw new Error(read.error.text);
      expect(dump(["DUMP_VHOSTS"], read)).to.equal(recorded[one.asks]);
    });
  }
});
