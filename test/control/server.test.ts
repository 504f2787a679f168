// The control socket, as a real one: who asks rightly is answered, and nothing else does harm.
import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "../../daemon/control/client.ts";
import { controlHandlers, type Controlled } from "../../daemon/control/handlers.ts";
import { openControl, type ControlServer } from "../../daemon/control/server.ts";
import { note, type Note } from "../../daemon/log/catalogue.ts";
import { until } from "../support/server.ts";

describe("the control socket", () => {
  let folder = "";
  let path = "";
  let watchers: ((note: Note) => void)[] = [];
  let control: ControlServer | undefined;

  const server: Controlled = {
    status: () => Promise.reject(new Error("no board")),
    live: () => {
      throw new Error("no board");
    },
    metrics: () => {
      throw new Error("no board");
    },
    plan: () => Promise.resolve("the model cannot change"),
    graceful: () => Promise.resolve({ ok: true, generation: 1, children: 2, seconds: 0.5 }),
    upgrade: () => Promise.resolve({ ok: false, outcome: "refused", reason: "no such program" }),
    drained: () => Promise.resolve({ accepted: 0, finished: 0, closedByPeer: 0, aborted: 0, lost: 0 }),
    restart: () => Promise.resolve({ ok: false, outcome: "refused", reason: "wrong file" }),
    stop: () => Promise.resolve(),
    gracefulStop: () => new Promise(() => {}),
    watch(see) {
      watchers.push(see);
      return () => void (watchers = watchers.filter((one) => one !== see));
    },
  };

  async function open(): Promise<void> {
    const opened = await openControl(path, controlHandlers(server));
    if (typeof opened === "string") throw new Error(opened);
    control = opened;
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "httpd-control-"));
    path = join(folder, "s.sock");
    await open();
  });
  afterEach(() => {
    control?.stopListening();
    rmSync(folder, { recursive: true });
  });

  it("belongs to its owner alone, and goes with its server", () => {
    expect(statSync(path).mode & 0o777).to.equal(0o600);
    control?.stopListening();
    expect(existsSync(path)).to.equal(false);
  });

  it("answers with what came of it: 200, 409 for a refusal, 500 for a fault", async () => {
    expect(await ask(path, "graceful")).to.deep.equal({
      reached: true,
      status: 200,
      body: '{"ok":true,"generation":1,"children":2,"seconds":0.5}\n',
    });
    expect(await ask(path, "restart")).to.deep.include({
      status: 409,
      body: '{"ok":false,"outcome":"refused","reason":"wrong file"}\n',
    });
    expect(await ask(path, "status")).to.deep.include({
      status: 500,
      body: '{"ok":false,"reason":"Error: no board"}\n',
    });
    expect(await ask(path, "stop")).to.deep.include({ status: 200 });
  });

  it("answers who is connected even after it was closed", async () => {
    const socket = net.connect(path);
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => (text += chunk));
    socket.write("POST /grace");
    await new Promise((done) => socket.once("ready", done));
    await until("it is accepted", async () => (await ask(path, "stop")).reached);
    control?.stopListening();
    socket.write("ful HTTP/1.1\r\nHost: a\r\n\r\n");
    await until("it is answered", () => text.startsWith("HTTP/1.1 200 "));
    socket.destroy();
  });

  for (const [what, bytes, status] of [
    ["bytes that are no request", "\0\xff\x80 garbage\r\n\r\n", 400],
    ["headers over 8 kB", `GET /status HTTP/1.1\r\nHost: a\r\nX: ${"y".repeat(9000)}\r\n\r\n`, 400],
    ["a path that is no command", "GET /../stop HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404],
    ["a name of Object's", "GET /constructor HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404],
    ["GET for what changes something", "GET /stop HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405],
  ] as const) {
    it(`answers ${what} with ${status}`, async () => {
      expect((await say(bytes)).slice(0, 13)).to.equal(`HTTP/1.1 ${status} `);
      expect(await ask(path, "graceful")).to.deep.include({ status: 200 });
    });
  }

  it("is not held up by requests that never end", async () => {
    const halves = Array.from({ length: 50 }, () => net.connect(path).on("error", () => {}));
    for (const half of halves) half.write("POST /graceful HTTP/1.1\r\nHo");
    expect(await ask(path, "graceful")).to.deep.include({ status: 200 });
    for (const half of halves) half.destroy();
  });

  it("streams events until the reader leaves", async () => {
    const socket = net.connect(path);
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    socket.write("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    await until("it watches", () => watchers.length === 1);
    watchers[0]?.(note("AH00161"));
    await until("the event came", () => text.includes('data: {"id":"AH00161"'));
    socket.destroy();
    await until("nobody watches", () => watchers.length === 0);
  });

  it("takes the place of a dead server's socket, but never of a living one's or of a file", async () => {
    const other = join(folder, "file");
    writeFileSync(other, "keep");
    expect(await openControl(other, controlHandlers(server)))
      .to.be.a("string")
      .that.contains("EADDRINUSE");
    expect(statSync(other).size).to.equal(4);
    expect(await openControl(path, controlHandlers(server))).to.equal("another server answers there");
    control?.stopListening();
    const dying = `net.createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, "SIGKILL"))`;
    spawnSync(process.execPath, ["-e", dying]);
    expect(statSync(path).isSocket()).to.equal(true);
    await open();
    expect(await ask(path, "graceful")).to.deep.include({ status: 200 });
  });

  it("is told from one that is not there", async () => {
    expect(await ask(join(folder, "none"), "status")).to.deep.equal({ reached: false, code: "ENOENT", asked: false });
  });

  function say(bytes: string): Promise<string> {
    return new Promise((done) => {
      const socket = net.connect(path, () => socket.write(bytes, "latin1"));
      let text = "";
      socket.setEncoding("latin1").on("data", (chunk: string) => (text += chunk));
      socket.on("error", () => {});
      socket.on("close", () => done(text));
    });
  }
});
