// What the error log says of requests that are refused, as real Apache says it at LogLevel info, and of whom.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { allMethods } from "../../config/methods.ts";
import type { Limited, Party, Satisfy } from "../../daemon/http/modules/access-compat.ts";
import type { Group } from "../../daemon/http/modules/authz/requirements.ts";
import { formatLine, type LogLine } from "../../daemon/log/format.ts";
import { startSite, type Site } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "tell-"));
const isRoot = process.getuid?.() === 0;

interface Case {
  readonly path: string;
  readonly method?: string;
  /** Level, number and text; FOLDER is DocumentRoot. Undefined: nothing. */
  readonly said: string | undefined;
}

const cases: readonly Case[] = [
  { path: "/index.html", said: undefined },
  { path: "/missing", said: "core:info AH00128: File does not exist: FOLDER/missing" },
  { path: "/index.html/extra", said: "core:info AH00130: File does not exist: FOLDER/index.html/extra" },
  { path: "/dir/", said: "core:info AH00129: Attempt to serve directory: FOLDER/dir/" },
  { path: "/index.html", method: "DELETE", said: undefined },
  {
    path: "/index.html",
    method: "LINK",
    said: "core:error AH00135: Invalid method in request LINK /index.html HTTP/1.1",
  },
  { path: "/a%2fb", said: "core:info AH00026: found %2f (encoded '/') in URI path (/a%2fb), returning 404" },
  { path: "/%zz", said: "core:error AH10244: invalid URI path (/%zz)" },
  { path: "/.htaccess", said: "authz_core:error AH01630: client denied by server configuration: FOLDER/.htaccess" },
];

describe("the error log of a request", () => {
  let site: Site;
  const log: LogLine[] = [];

  before(async () => {
    mkdirSync(join(folder, "dir"));
    writeFileSync(join(folder, "index.html"), "hello");
    writeFileSync(join(folder, "closed"), "");
    chmodSync(join(folder, "closed"), 0);
    symlinkSync("index.html", join(folder, "link"));
    site = await startSite({ settings: { DocumentRoot: folder, LogLevel: [{ level: "info" }] }, log });
  });
  beforeEach(() => log.splice(0));
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const said = () =>
    log.map(({ module, level, id, text }) => `${module}:${level} ${id}: ${text.replaceAll(folder, "FOLDER")}`);

  for (const { path, method = "GET", said: expected } of cases) {
    it(`for ${method} ${path} is ${expected ?? "silent"}`, async () => {
      await site.ask(path, { method });
      expect(said()).to.deep.equal(expected === undefined ? [] : [expected]);
    });
  }

  it("names the client with its port, and the page that sent it here", async () => {
    const port = await new Promise<number | undefined>((done) => {
      const asked = request({
        host: "127.0.0.1",
        port: site.port,
        path: "/gone",
        headers: { referer: "http://r/" },
      });
      asked.on("response", (answer) => done(answer.resume().socket.localPort)).end();
    });
    const [line] = log;
    expect(formatLine(line as LogLine, 0, 7).replace(/^\[[^\]]*\] /, "")).to.equal(
      `[core:info] [pid 7] [client 127.0.0.1:${port}] AH00128: File does not exist: ${folder}/gone, referer: http://r/`,
    );
  });

  it("has what the system said before the client, where it said something", async function () {
    if (isRoot) this.skip();
    await site.ask("/closed");
    expect(formatLine(log[0] as LogLine, 0, 7)).to.match(
      /\(13\)Permission denied: \[client .*\] AH00132: file permissions deny/,
    );
  });

  it("is by default silent about what clients do wrong, and tells of who was refused", async () => {
    const refusing: LogLine[] = [];
    await using closed = closing(await startSite({ settings: { DocumentRoot: folder }, log: refusing }));
    await closed.ask("/.htpasswd");
    await closed.ask("/%2f");
    expect(refusing.map(({ id }) => id)).to.deep.equal(["AH01630"]);
  });

  it("has the reason when an answer cannot be made", async function () {
    // A file that can be looked at and not read.
    if (!existsSync("/proc/self/mem")) this.skip();
    const failing: LogLine[] = [];
    const settings = { DocumentRoot: "/proc/self", ContentDigest: true };
    await using odd = closing(await startSite({ settings, log: failing }));
    expect((await odd.ask("/mem")).status).to.equal(500);
    expect(failing.map(({ level, id, text }) => `${level} ${id}: ${text.split("\n")[0]}`)).to.deep.equal([
      "error HN00293: cannot answer for /proc/self/mem: Error: EIO: i/o error, read",
    ]);
  });

  it("tells of each rule that refused", async () => {
    const refusing: LogLine[] = [];
    const everybody: Limited<Party> = { limited: allMethods, value: { kind: "all" } };
    const any: Limited<Satisfy> = { limited: allMethods, value: "any" };
    const Require = { group: nobody, merging: undefined };
    const order = { order: [], satisfy: [any], allow: [], deny: [everybody] };
    await using closed = closing(
      await startSite({ settings: { DocumentRoot: folder, order, Require }, log: refusing }),
    );
    await closed.ask("/index.html");
    expect(refusing.map(({ module, id }) => `${module} ${id}`)).to.deep.equal([
      "access_compat AH01797",
      "authz_core AH01630",
    ]);
  });
});

const nobody: Group = {
  kind: "group",
  by: "or",
  negated: false,
  limited: allMethods,
  members: [{ kind: "require", provider: { kind: "all", granted: false }, negated: false, limited: allMethods }],
};

function closing(site: Site): Site & AsyncDisposable {
  return { ...site, [Symbol.asyncDispose]: site.close };
}
