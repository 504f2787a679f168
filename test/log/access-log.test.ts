import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { AccessLog } from "../../daemon/log/access-log.ts";
import { startSite } from "../http/harness.ts";

describe("an access log", () => {
  let folder: string;
  let file: string;
  let descriptor: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "access-"));
    file = join(folder, "access_log");
    descriptor = openSync(file, "a");
  });
  afterEach(() => {
    closeSync(descriptor);
    rmSync(folder, { recursive: true });
  });

  async function written(until: (text: string) => boolean): Promise<string> {
    const limit = Date.now() + 5000;
    while (!until(readFileSync(file, "utf8")) && Date.now() < limit) await pause(5);
    return readFileSync(file, "utf8");
  }

  it("writes each line once and in order, however many come", async () => {
    const log = new AccessLog(descriptor);
    const lines = Array.from({ length: 5000 }, (_, number) => `line ${number}`);
    for (const line of lines) log.add(line);
    const text = await written((now) => now.endsWith("line 4999\n"));
    expect(text).to.equal(`${lines.join("\n")}\n`);
  });

  it("has everything in the file after flush", () => {
    const log = new AccessLog(descriptor);
    log.add("last words");
    log.flush();
    expect(readFileSync(file, "utf8")).to.equal("last words\n");
  });

  it("gets a line for each request, by the nickname's format", async () => {
    const site = await startSite({
      settings: {
        DocumentRoot: folder,
        LogFormat: [{ format: '%h "%r" %>s', nickname: "short" }],
        CustomLog: [{ place: "log", format: "short", condition: undefined, name: "log", at: { file: "f", line: 1 } }],
      },
      descriptors: new Map([["log", descriptor]]),
    });
    await site.ask("/none?x");
    const text = await written((now) => now !== "");
    await site.close();
    expect(text).to.equal('127.0.0.1 "GET /none?x HTTP/1.1" 404\n');
  });
});
