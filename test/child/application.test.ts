import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer, get, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import {
  loadApplication,
  LoadFailure,
  prepareApplications,
  announceDrain,
  shutdownApplications,
  type LoadOptions,
} from "../../daemon/child/application.ts";
import { reallyListen } from "../../daemon/child/application/capture.ts";
import { NetServerListen, restoreProcess } from "./application-support.ts";
import type { Application } from "../../daemon/http/module.ts";

// The fixtures are not compiled: they are read from the source tree, whichever folder the tests run in.
const apps = resolve("test/fixtures/apps");
const logged: string[] = [];
const options: LoadOptions = { ready: "listen", patience: 3000, log: (_level, text) => void logged.push(text) };
const remembered = globalThis as Record<string, unknown>;

/** Loads as a new process would: Node remembers the modules that it has evaluated. */
function load(name: string, wanted: Partial<LoadOptions>): Promise<Application | LoadFailure> {
  const file = join(apps, name);
  delete createRequire(file).cache[file];
  return loadApplication(file, { ...options, ...wanted });
}

async function loaded(name: string, wanted: Partial<LoadOptions> = {}): Promise<Application> {
  const result = await load(name, wanted);
  if (result instanceof LoadFailure) throw new Error(`${result.reason}\n${result.stack}`);
  return result;
}

async function failure(name: string, wanted: Partial<LoadOptions> = {}): Promise<LoadFailure> {
  // mocha's own listener would take what is thrown for a failure of the test.
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  const result = await load(name, wanted);
  for (const listener of listeners) process.on("uncaughtException", listener);
  expect(result).to.be.instanceOf(LoadFailure);
  return result as LoadFailure;
}

/** A real server in front of an application. */
function front(application: Application): Promise<Server> {
  const server = createServer((req, res) => application.serve(req, res));
  server.on("upgrade", (req, socket, head) => application.upgrade(req, socket, head));
  return new Promise((done) => {
    Reflect.apply(reallyListen, server, [0, "127.0.0.1", () => done(server)]);
  });
}

async function answer(application: Application, path: string): Promise<string> {
  const server = await front(application);
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((done, fail) => {
      get({ port, path, agent: false }, (res) => {
        let text = "";
        res.on("data", (chunk: Buffer) => (text += chunk.toString()));
        res.on("end", () => done(text));
      }).on("error", fail);
    });
  } finally {
    server.close();
  }
}

describe("an application", () => {
  before(prepareApplications);
  after(restoreProcess);
  beforeEach(() => logged.splice(0));

  const forms = [
    ["handler.cjs", "handler /x"],
    ["handler.mjs", "es /x"],
    ["fetch.mjs", "fetched /x"],
    ["server.cjs", "exported server"],
    ["listens.cjs", "listening says /x"],
    ["listens-late.mjs", "late"],
    ["says-ready.cjs", "ready"],
  ] as const;
  for (const [file, text] of forms) {
    it(`of the form of ${file} serves`, async () => {
      expect(await answer(await loaded(file), "/x")).to.equal(text);
    });
  }

  it("that listens finds itself listening on the port it named, and to be the main module", async () => {
    await loaded("listens.cjs");
    expect(remembered["listensCjs"]).to.deep.equal({
      listening: true,
      address: { address: "::", family: "IPv6", port: 3000 },
      main: true,
    });
  });

  it("does not open the port it named", async () => {
    await loaded("listens-twice.cjs");
    const refused = await new Promise<boolean>((done) => {
      const socket = connect(9090, "127.0.0.1");
      socket.on("error", () => done(true));
      socket.on("connect", () => {
        socket.destroy();
        done(false);
      });
    });
    expect(refused).to.equal(true);
  });

  it("with two servers is the first, and the log tells so", async () => {
    expect(await answer(await loaded("listens-twice.cjs"), "/")).to.equal("first");
    expect(remembered["secondListens"]).to.equal(true);
    expect(logged.join()).to.match(/listens a second time \(port 9090\)/);
  });

  it("that listens takes upgrades, one that exports a handler does not", async () => {
    const listening = await loaded("listens.cjs");
    const server = await front(listening);
    const text = await new Promise<string>((done) => {
      const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
      let all = "";
      socket.on("data", (chunk) => (all += chunk.toString())).on("end", () => done(all));
      socket.write("GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    });
    server.close();
    expect(text).to.match(/101 .*upgraded \/ws$/s);
    const handler = await loaded("handler.cjs");
    expect([listening, handler].map((one) => one.takesUpgrades())).to.deep.equal([true, false]);
  });

  it("finds no arguments of ours", async () => {
    await loaded("arguments.cjs");
    expect(remembered["arguments"]).to.deep.equal([]);
  });

  it("is told its number in NODE_APP_INSTANCE", async () => {
    await loaded("handler.cjs", { instance: 7 });
    expect(process.env["NODE_APP_INSTANCE"]).to.equal("7");
    delete process.env["NODE_APP_INSTANCE"];
  });

  it("that has listened is not ready before its message when that is asked for", async () => {
    await loaded("says-ready.cjs", { ready: "message" });
    const { reason } = await failure("listens.cjs", { ready: "message", patience: 20 });
    expect(reason).to.match(/did not call process\.send\("ready"\) within 0\.02 s/);
  });

  it("leaves others' listen() alone once it is loaded", async () => {
    await loaded("handler.cjs");
    const server = createServer();
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    expect((server.address() as AddressInfo).port).to.be.greaterThan(0);
    server.close();
    expect(NetServerListen()).to.not.equal(reallyListen);
  });
});

describe("an application that does not load", () => {
  before(prepareApplications);
  after(restoreProcess);

  const failures = [
    ["no-such.cjs", /^The file does not exist$/],
    ["syntax-error.cjs", /^SyntaxError: /],
    ["syntax-error.mjs", /^SyntaxError: /],
    ["imports-syntax-error.mjs", /^SyntaxError: .* \(in a module that it imports\)$/],
    ["throws.cjs", /^Error: no database$/],
    ["throws-later.cjs", /^Error: later$/],
    ["import-missing.mjs", /^Error: Cannot find module .*no-such-file/],
    ["listens-net.cjs", /wants to listen on port 0 with a server that is not node:http's/],
    ["nothing.cjs", /does not export a handler .* did not call listen\(\) within/],
    ["never-evaluated.mjs", /^It was not evaluated within 0\.02 s: .*top-level await/],
    [".", /^It is a directory/],
  ] as const;
  for (const name of ["syntax-error.cjs", "syntax-error.mjs"]) {
    it(`tells the line of ${name} that is wrong`, async () => {
      const { stack } = await failure(name);
      expect(stack).to.match(/^\/.*\/syntax-error\.[cm]js:\d+\n.*\n *\^/);
    });
  }

  for (const [file, reason] of failures) {
    it(`such as ${file} is a failure that says why`, async () => {
      const found = await failure(file, { patience: /^n(?:othing|ever)/.test(file) ? 20 : 3000 });
      expect(found.reason).to.match(reason);
      expect(found.file).to.equal(join(apps, file));
    });
  }

  it("has a stack without the frames of those who loaded it", async () => {
    const { stack } = await failure("throws.cjs");
    expect(stack)
      .to.contain("throws.cjs:")
      .and.not.match(/node:internal\/modules|daemon\/child/);
  });

  it("for want of rights names the user, the mode and the owner", async function () {
    // Root may read anything.
    if (process.geteuid?.() === 0) this.skip();
    const directory = mkdtempSync(join(tmpdir(), "application-"));
    const file = join(directory, "app.cjs");
    writeFileSync(file, "module.exports = () => {}");
    chmodSync(file, 0);
    const found = await loadApplication(file, options);
    rmSync(directory, { recursive: true });
    expect((found as LoadFailure).reason).to.match(/^User \S+ may not read .*app\.cjs \(mode 0000, owner \S+\)$/);
  });

  it("leaves no listener for uncaught exceptions behind", async () => {
    const before = process.listenerCount("uncaughtException");
    await failure("throws.cjs");
    expect(process.listenerCount("uncaughtException")).to.equal(before);
  });
});

describe("the end of applications", () => {
  before(prepareApplications);
  after(restoreProcess);

  it("waits for one that closes its server on SIGINT and exits, without ending the process", async () => {
    const application = await loaded("pm2-style.cjs");
    await shutdownApplications([application]);
    expect(remembered["pm2Style"]).to.deep.equal(["SIGINT", "closed"]);
  });

  it("sends the message shutdown to one that listens for messages", async () => {
    const application = await loaded("pm2-message.cjs");
    await shutdownApplications([application]);
    expect(remembered["pm2Message"]).to.deep.equal(["shutdown"]);
  });

  it("is announced to one that listens for messages by the message drain, and to nobody twice", async () => {
    const application = await loaded("pm2-message.cjs");
    announceDrain([application, application, await loaded("handler.cjs")]);
    expect(remembered["pm2Message"]).to.deep.equal(["drain"]);
    await shutdownApplications([application]);
    expect(remembered["pm2Message"]).to.deep.equal(["drain", "shutdown"]);
  });

  it("is at once where nobody listens for it", async () => {
    const application = await loaded("handler.cjs");
    const began = performance.now();
    await shutdownApplications([application], 60_000);
    expect(performance.now() - began).to.be.below(1000);
  });

  it("does not wait longer than the grace", async () => {
    const application = await loaded("never-ends.cjs");
    const began = performance.now();
    await shutdownApplications([application], 50);
    expect(performance.now() - began).to.be.within(45, 5000);
  });
});
