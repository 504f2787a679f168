// Every site answers every request as Apache did, but for those of otherwise.ts.
import { expect } from "chai";
import { lineOf } from "./comparable.ts";
import { ourAnswers } from "./ours.ts";
import { otherwise } from "./otherwise.ts";
import { recorded } from "./recorded.ts";
import { sites } from "./sites/index.ts";

describe("requests are answered as Apache answers them, with", () => {
  for (const site of sites) {
    it(site.asks, async () => {
      const answers = await ourAnswers(site);
      if (typeof answers === "string") throw new Error(answers);
      const meant = otherwise[site.asks] ?? {};
      const compared = Object.entries(answers).filter(([name]) => !Object.hasOwn(meant, name));
      const ours = Object.fromEntries(compared.map(([name, answer]) => [name, lineOf(answer)]));
      const theirs = Object.entries(recorded[site.asks] ?? {}).filter(([name]) => !Object.hasOwn(meant, name));
      expect(ours).to.deep.equal(Object.fromEntries(theirs));
    });
  }
});
