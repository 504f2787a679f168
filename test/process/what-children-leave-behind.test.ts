// The end of children and of the parent by SIGKILL: what applications started ends too, what is under way is finished, and a
// new start works at once.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { peek, poolLines } from "../support/pools.ts";
import { alive, TestServer, until } from "../support/server.ts";

const app = `const { spawn } = require("node:child_process");
const helper = spawn("sleep", ["600"], { stdio: "ignore" });
module.exports = (req, res) => {
  if (req.url === "/slow") return setTimeout(() => res.end("finished"), 1500);
  res.end(JSON.stringify({ pid: process.pid, helper: helper.pid }));
};`;

interface Told {
  readonly pid: number;
  readonly helper: number;
}

const lines = [...poolLines("event", { children: 1 }), "NodeApp / app.cjs", "GracefulShutdownTimeout 10"];
const start = () => TestServer.start(lines, { "app.cjs": app });
const ask = async (server: TestServer) => JSON.parse((await server.get("/")).body) as Told;

describe("what children leave behind", function () {
  this.timeout(30_000);
  it("is nothing: what an application started ends with its child, killed or told to leave", async () => {
    await using server = await start();
    const killed = await ask(server);
    expect(oomScore(killed.pid)).to.be.above(oomScore(server.pid));
    process.kill(killed.pid, "SIGKILL");
    await until("its helper is gone", () => !alive(killed.helper));
    const next = await until("another serves", () => ask(server).catch(() => undefined));
    expect((await server.command("graceful")).status).to.equal(200);
    await until("the former generation's helper is gone", () => !alive(next.helper) && !alive(next.pid));
    expect(alive((await ask(server)).helper)).to.equal(true);
  });

  it("when the parent is killed: requests under way are finished, and a new start works at once", async () => {
    await using server = await start();
    const { pid } = server;
    const first = await ask(server);
    const slow = server.get("/slow");
    await until("the slow request is under way", async () => /W/.test((await peek(server)).scoreboard));
    process.kill(pid, "SIGKILL");
    await until("the parent is gone", () => !alive(pid));
    const again = await server.ctl("start");
    expect(again.code, again.stderr).to.equal(0);
    expect((await ask(server)).pid).not.to.equal(first.pid);
    expect((await slow).body).to.equal("finished");
    await until("the old child and its helper are gone", () => !alive(first.pid) && !alive(first.helper));
    await server.logged(/AH00098: pid file .* overwritten/);
  });
});

function oomScore(pid: number): number {
  return Number(readFileSync(join("/proc", String(pid), "oom_score_adj"), "utf8"));
}
