// What a child gets of a world: nothing of what another user's children serve.
import { expect } from "chai";
import { errorLogOf, shareOf } from "../../daemon/parent/portion.ts";
import type { World } from "../../daemon/parent/world.ts";
import { goodDesign, logs } from "./designs.ts";

const users = ["www", "ann", "bob", "nobody"];
const number = (name: string) => (users.includes(name) ? 33 + users.indexOf(name) : undefined);
const around = { isRoot: true, userId: number, groupId: number, primaryGroupId: number };

const text = `LoadModule mpm_perchild_module x
User www
Group www
NumServers 3
ChildPerUserID ann ann 1
ChildPerUserID bob bob 1
Listen 81
SetEnv EVERYBODY yes
Define WORD defined-secret
<Macro one>
SetEnv ONE macro-secret
</Macro>
<Directory /files>
AllowOverride All
</Directory>
CustomLog logs/main "%h"
<VirtualHost *:80>
  ServerName a
  AssignUserID ann ann
  NodeApp / ann-app.js
  SetEnv ANN ann-secret
  PassEnv FOR_ANN
  ErrorLog logs/ann-errors
  CustomLog logs/ann-access "%h"
  <Location /ann-place>
    SetHandler none
  </Location>
</VirtualHost>
<VirtualHost *:80>
  ServerName b
  AssignUserID bob bob
  NodeApp / bob-app.js
  SetEnv BOB bob-secret
  ErrorLog logs/bob-errors
  CustomLog logs/bob-access "%h"
</VirtualHost>
<VirtualHost *:81>
  ServerName b81
  AssignUserID bob bob
  ErrorLog logs/bob-errors
  CustomLog logs/bob-access "%h"
</VirtualHost>
`;

const end = (from: number) => ({ socket: from, bell: from + 1 });
const world: World = {
  design: goodDesign(text, around),
  listeners: [
    { name: "[::]:80", fd: 10 },
    { name: "[::]:81", fd: 11 },
  ],
  errorLog: 20,
  errorOutput: 20,
  programs: [],
  retired: new Set(),
  logs: new Map(
    ["ann-errors", "ann-access", "bob-errors", "bob-access", "main"].map((name, at) => [`${logs}${name}`, 21 + at]),
  ),
  queues: new Map([
    ["ann:ann", { sender: end(30), receiver: end(32) }],
    ["bob:bob", { sender: end(34), receiver: end(36) }],
    ["", { sender: end(38), receiver: end(40) }],
  ]),
};
const parent = { FOR_ANN: "1", ROOT_SECRET: "2", PATH: "/bin" };

describe("the share of a user's child", () => {
  const ann = shareOf(world, "ann:ann", parent);

  it("is its user's identity, logs, queue and listeners", () => {
    expect(ann.identity).to.deep.equal({ uid: 34, gid: 34 });
    expect(errorLogOf(world, "ann:ann").descriptor).to.equal(21);
    expect(errorLogOf(world, "gone").descriptor).to.equal(20);
    expect([...ann.logs.values()]).to.deep.equal([21, 22]);
    expect(ann.queue).to.deep.equal({ socket: 32, bell: 33 });
    expect(ann.listeners).to.deep.equal([]);
    expect(shareOf(world, "bob:bob", parent).listeners).to.deep.equal([11]);
  });

  it("has nothing of the other's settings anywhere", () => {
    const written = JSON.stringify(ann);
    expect(written).to.contain("ann-secret").and.to.contain("ann-app.js").and.to.contain("/ann-place");
    expect(written).not.to.match(/bob-secret|bob-app|bob-errors|bob-access/);
    expect(JSON.stringify(shareOf(world, "bob:bob", parent))).not.to.match(/ann-secret|ann-app|ann-errors|ann-place/);
    expect(JSON.stringify(shareOf(world, "", parent))).not.to.match(/ann-secret|ann-app|bob-secret|bob-app/);
  });

  it("has of what .htaccess files may use the names that are defined alone", () => {
    expect(JSON.parse(JSON.stringify(ann.configuration.access))).to.deep.equal({
      defines: [{ name: "WORD" }],
      macros: [],
      aliases: [],
      patterns: ["s", "e"],
    });
    expect(JSON.stringify(ann)).not.to.match(/defined-secret|macro-secret/);
  });

  it("knows the names of the other's hosts, to refuse them", () => {
    expect(ann.configuration.hosts.map(({ settings }) => settings.ServerName?.host)).to.deep.equal(["a", "b", "b81"]);
    expect(ann.portion).to.deep.equal({ main: false, hosts: [0] });
  });

  it("has of the environment what PassEnv names, and nothing else", () => {
    expect(ann.environment).to.deep.equal({ FOR_ANN: "1" });
    expect(shareOf(world, "bob:bob", parent).environment).to.deep.equal({});
  });
});

describe("the share of the router", () => {
  const router = shareOf(world, "router", parent);

  it("is the shared listeners and the queues, and neither applications nor variables", () => {
    expect(router.listeners).to.deep.equal([10]);
    expect(router.routing?.queues["bob:bob"]).to.deep.equal({ socket: 34, bell: 35 });
    expect(router.routing?.hosts.map(({ tenant }) => tenant)).to.deep.equal(["ann:ann", "bob:bob", "bob:bob"]);
    expect(router.environment).to.deep.equal({});
    expect(JSON.stringify(router)).not.to.match(/secret|-app\.js|EVERYBODY/);
  });
});

describe("the share of a child of any other model", () => {
  it("is everything", () => {
    const design = goodDesign("NodeApp / app.js");
    const share = shareOf({ ...world, design }, undefined, parent);
    expect(share).to.deep.include({
      configuration: design.configuration,
      listeners: [10, 11],
      portion: null,
      environment: null,
    });
  });
});
