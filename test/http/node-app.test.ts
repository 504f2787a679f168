import { createRequire } from "node:module";
import { resolve } from "node:path";
import { expect } from "chai";
import * as fc from "fast-check";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Application } from "../../daemon/http/module.ts";
import { appFor, directives, mountRequest } from "../../daemon/http/modules/node-app.ts";
import { environmentFor } from "../../daemon/http/modules/env.ts";
import { Refusal } from "../../config/directive.ts";
import { startSite } from "./harness.ts";

function mounted(url: string, mount: string, path = url.split("?", 1)[0] ?? ""): readonly (string | undefined)[] {
  const req = { url } as IncomingMessage & { baseUrl?: string; originalUrl?: string };
  mountRequest(req, mount, path);
  return [req.url, req.baseUrl, req.originalUrl];
}

describe("an application's mount", () => {
  it("is taken from the front of req.url, and the query is kept", () => {
    expect(mounted("/demo/x?q=/1", "/demo")).to.deep.equal(["/x?q=/1", "/demo", "/demo/x?q=/1"]);
    expect(mounted("/demo", "/demo")).to.deep.equal(["/", "/demo", "/demo"]);
    expect(mounted("/demo?q", "/demo")).to.deep.equal(["/?q", "/demo", "/demo?q"]);
    expect(mounted("/a/b/c/d", "/a/b")).to.deep.equal(["/c/d", "/a/b", "/a/b/c/d"]);
  });

  it("leaves what stands behind it as the client wrote it", () => {
    expect(mounted("/demo/%41//b/../c", "/demo", "/demo/A/c")[0]).to.equal("/%41//b/../c");
  });

  it("is found where the client wrote it in another way", () => {
    expect(mounted("/x/../d%65mo/y?q", "/demo", "/demo/y")).to.deep.equal(["/y?q", "/demo", "/x/../d%65mo/y?q"]);
    expect(mounted("http://h/demo/y", "/demo", "/demo/y")[0]).to.equal("/y");
  });

  it("always leaves a path that begins with a slash", () => {
    const segment = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), fc.array(segment), fc.boolean(), (mount, rest, query) => {
        const at = `/${mount.join("/")}`;
        const behind = rest.map((part) => `/${part}`).join("");
        const [url, baseUrl] = mounted(`${at}${behind}${query ? "?a=/b" : ""}`, at);
        expect(url).to.equal(`${behind || "/"}${query ? "?a=/b" : ""}`);
        expect(baseUrl).to.equal(at);
      }),
    );
  });

  it("that is longest wins, and the later of two alike", () => {
    const apps = [
      { mount: "/", file: "root" },
      { mount: "/a", file: "a" },
      { mount: "/a/b", file: "ab" },
      { mount: "/a", file: "own" },
    ];
    const found = ["/", "/a", "/ab", "/a/b", "/a/b/c", "/a/c"].map((path) => appFor(apps, path)?.file);
    expect(found).to.deep.equal(["root", "own", "root", "ab", "ab", "own"]);
  });

  it("must begin with a slash", () => {
    const at = { path: (file: string) => file } as Parameters<typeof directives.NodeApp.read>[1];
    expect(directives.NodeApp.read(["demo", "x.js"], at, undefined)).to.be.instanceOf(Refusal);
    expect(directives.NodeApp.read(["/demo/", "x.js"], at, undefined)).to.deep.equal([
      { mount: "/demo", file: "x.js" },
    ]);
  });
});

describe("an Express application below a mount", () => {
  it("sees base, original and own address as if Express had mounted it", async () => {
    const file = resolve("test/fixtures/apps/express.cjs");
    const express = createRequire(file)(file) as (req: IncomingMessage, res: ServerResponse) => void;
    const application: Application = { file, serve: express, takesUpgrades: () => false, upgrade: () => {} };
    const site = await startSite({ settings: { NodeApp: [{ mount: "/demo", file }] }, applications: [application] });
    const { body } = await site.ask("/demo/where?x=1");
    await site.close();
    expect(JSON.parse(body)).to.include({ original: "/demo/where?x=1", url: "/where?x=1" });
  });
});

describe("the environment of applications", () => {
  it("is the parent's without UnsetEnv, with SetEnv, and PassEnv brings a variable back", () => {
    const settings = {
      SetEnv: [
        ["A", "1"],
        ["B", "2"],
        ["C", null],
        ["D", null],
        ["D", true],
        ["H", "5"],
        ["H", true],
        ["E", true],
        ["E", null],
        ["F", "3"],
        ["F", null],
        ["G", null],
        ["G", "4"],
      ],
    } as const;
    expect(environmentFor(settings, { B: "0", C: "c", D: "d", E: "e", G: "g" })).to.deep.equal({
      A: "1",
      B: "2",
      D: "d",
      G: "4",
      H: "5",
    });
  });
});
