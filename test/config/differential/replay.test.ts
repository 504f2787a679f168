// The configuration reader gives Apache's answer, line for line, to every question of cases.ts, or the one that we mean to give.
import { expect } from "chai";
import { cases } from "./cases.ts";
import { ourAnswer } from "./ours.ts";
import { recorded } from "./recorded.ts";

describe("the configuration reader answers as Apache does to", () => {
  for (const one of cases) {
    it(one.asks, async () => expect(await ourAnswer(one)).to.deep.equal(one.ours ?? recorded[one.asks]));
  }
});
