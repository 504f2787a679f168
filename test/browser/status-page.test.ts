// The status page in a real Chromium: live without reload, quiet when the server is, harmless whatever a client asked
// for, usable by keyboard, on a phone and without JavaScript, and asking nobody but its own server. Skipped where there is
// no Chromium (Debian: apt-get install chromium).
import http from "node:http";
import { expect } from "chai";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromiumIsInstalled, openBrowser } from "../support/browser.ts";
import { TestServer, until } from "../support/server.ts";

const lines = [
  "LoadModule mpm_event_module x",
  "StartServers 2",
  "ThreadsPerChild 4",
  "MaxRequestWorkers 8",
  "MinSpareThreads 1",
  "NodeApp / app.mjs",
  '<Location "/server-status">',
  "SetHandler server-status",
  "</Location>",
];
const app = `
export default (req, res) => { if (!req.url.startsWith("/slow")) res.end("ok"); };
`;
const evil = "/slow?<img/src=x/onerror=alert(1)>";

/** Waits until the page has drawn so many reports. */
function reports(page: Page, number: number): Promise<unknown> {
  return until(`${number} reports on the page`, async () => {
    const drawn = await page.locator("html").getAttribute("data-reports");
    return Number(drawn ?? 0) >= number;
  });
}

describe("the status page in a browser", () => {
  let server: TestServer;
  let browser: Browser;
  before(async function prepare() {
    if (!chromiumIsInstalled()) {
      console.log("      no /usr/bin/chromium: the status page is not tested in a browser");
      this.skip();
    }
    [server, browser] = await Promise.all([TestServer.start(lines, { "app.mjs": app }), openBrowser()]);
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (server as TestServer | undefined)?.[Symbol.asyncDispose]();
  });

  /** The page with its first reports, and everything that it asked for or complained of. */
  async function open(options: BrowserContextOptions = {}, query = "") {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("dialog", (dialog) => {
      complaints.push("a dialog");
      void dialog.dismiss();
    });
    await page.goto(`http://127.0.0.1:${server.port}/server-status${query}`);
    return { page, asked, complaints, close: () => context.close() };
  }

  it("goes on by itself, shows what is served as text, and asks its own server alone", async () => {
    const asking = http.get({ host: "127.0.0.1", port: server.port, path: evil, agent: false }).on("error", () => {});
    const { page, asked, complaints, close } = await open();
    await reports(page, 3);
    expect(await page.locator(".light").textContent()).to.equal("live");
    expect(await page.locator(".card").count()).to.equal(2);
    expect(await page.locator(".card .cell").count()).to.equal(8);
    expect(await page.locator(".chart canvas").count()).to.equal(8);
    await page.locator(".requests td", { hasText: "onerror" }).waitFor();
    expect(await page.locator(".requests").textContent()).to.include("GET /slow?<img/src=x/onerror=alert(1)> HTTP/1.1");
    expect(await page.locator("main img").count()).to.equal(0);
    // The page's own stream is no request of a client.
    expect(await page.locator(".requests").textContent()).to.not.include("?live");
    await page.setViewportSize({ width: 360, height: 700 });
    const { x, width } = (await page.locator(".requests td", { hasText: "onerror" }).boundingBox()) ?? {
      x: 0,
      width: 999,
    };
    expect(x + width).to.be.at.most(360);
    expect(new Set(asked.map((url) => new URL(url).host))).to.deep.equal(new Set([`127.0.0.1:${server.port}`]));
    expect(complaints).to.deep.equal([]);
    await close();
    asking.destroy();
  });

  it("shows a graceful as it happens, and lives on through it", async () => {
    const { page, complaints, close } = await open();
    await reports(page, 1);
    expect((await server.command("graceful")).status).to.equal(200);
    await page.locator(".events li.graceful").first().waitFor();
    await page.locator(".events li.serving").first().waitFor();
    const { generation } = await server.status();
    await page.locator(".subtitle", { hasText: `generation ${generation},` }).waitFor();
    expect(complaints.filter((text) => !text.includes("ERR_INCOMPLETE_CHUNKED_ENCODING"))).to.deep.equal([]);
    await close();
  });

  it("is gone through with the keyboard", async () => {
    const { page, close } = await open();
    await reports(page, 1);
    await page.locator('.cell[tabindex="0"]').focus();
    await page.keyboard.press("End");
    expect(await page.locator(".detail").textContent()).to.match(/^Child \d+ \(pid \d+\), worker 3: /);
    await page.keyboard.press("Home");
    expect(await page.locator(".detail").textContent()).to.match(/, worker 0: /);
    expect(await page.locator('.cell[tabindex="0"]').count()).to.equal(1);
    await close();
  });

  it("fits a phone, light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, close } = await open({ viewport: { width: 360, height: 700 }, colorScheme });
      await reports(page, 1);
      expect(await page.evaluate("document.documentElement.scrollWidth")).to.be.at.most(360);
      const colours = await page.evaluate<string[]>(
        "(({ backgroundColor, color }) => [backgroundColor, color])(getComputedStyle(document.body))",
      );
      const [back, text] = colours.map((colour) => Number(/\d+/.exec(colour)?.[0]));
      expect((back ?? 0) > (text ?? 0)).to.equal(colorScheme === "light");
      await close();
    }
  });

  it("is mod_status' page without JavaScript, and for who asks for it", async () => {
    for (const [options, query] of [
      [{ javaScriptEnabled: false }, ""],
      [{}, "?notable"],
    ] as const) {
      const { page, close } = await open(options, query);
      expect(await page.locator("body").textContent()).to.match(/\d requests currently being processed, \d workers/);
      expect(await page.locator("pre").first().textContent()).to.match(/^[_SRWKDLCGI.]{8,}$/);
      expect(await page.locator("main").count()).to.equal(0);
      await close();
    }
  });
});
