// RequestId: what the application sees, what the log and the answer tell.
import { expect } from "chai";
import * as fc from "fast-check";
import type { Application } from "../../daemon/http/module.ts";
import { acceptableId, makeId } from "../../daemon/log/request-id.ts";
import { startSite, type Site } from "./harness.ts";

/** Answers with the ids that it sees. */
const telling: Application = {
  file: "/app.js",
  serve: (req, res) => {
    const raw = req.rawHeaders.filter((_, at) => req.rawHeaders[at - 1]?.toLowerCase() === "x-request-id");
    res.end(JSON.stringify({ seen: req.headers["x-request-id"], raw }));
  },
  takesUpgrades: () => false,
  upgrade: () => {},
};

describe("RequestId", () => {
  let site: Site;
  afterEach(() => site.close());

  async function ask(mode: "off" | "on" | "make", answer: boolean, sent?: string) {
    site = await startSite({
      settings: { NodeApp: [{ mount: "/", file: "/app.js" }], RequestId: { mode, answer } },
      applications: [telling],
    });
    const { headers, body } = await site.ask("/", sent === undefined ? {} : { headers: { "X-Request-ID": sent } });
    return { answered: headers["x-request-id"], ...(JSON.parse(body) as { seen?: string; raw: string[] }) };
  }

  it("off adds nothing and takes nothing away", async () => {
    expect(await ask("off", false, "mine")).to.deep.equal({ answered: undefined, seen: "mine", raw: ["mine"] });
  });

  it("on takes over what the client sent", async () => {
    expect(await ask("on", true, "mine-1")).to.deep.equal({ answered: "mine-1", seen: "mine-1", raw: ["mine-1"] });
  });

  it("on makes one where there is none, or none that can be taken over", async () => {
    const { answered, seen, raw } = await ask("on", false, "two words\u00e4");
    expect(answered).to.equal(undefined);
    expect(seen).to.match(/^[\w-]{12}-[0-9a-z]+$/);
    expect(raw).to.deep.equal([seen]);
  });

  it("make trusts nobody", async () => {
    const { answered, seen } = await ask("make", true, "mine");
    expect(seen).to.not.equal("mine");
    expect(answered).to.equal(seen);
  });
});

describe("an id", () => {
  it("is never made twice, and could always be taken over", () => {
    const ids = Array.from({ length: 1000 }, makeId);
    expect(new Set(ids).size).to.equal(1000);
    expect(ids.filter((id) => acceptableId(id) === undefined)).to.deep.equal([]);
  });

  it("that is taken over needs no escape in a log, a header or JSON", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 140 }), (text) => {
        const id = acceptableId(text);
        if (id !== undefined)
          expect(id)
            .to.match(/^[!-~]{1,128}$/)
            .and.not.match(/["\\]/);
      }),
    );
  });
});
