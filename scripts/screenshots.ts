// npm run screenshots: makes the pictures of the status page in docs/images anew: an event server under load with a
// graceful in the middle, dark and on a phone; a prefork server after a rush, light. Takes two minutes and /usr/bin/chromium.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { openBrowser } from "../test/support/browser.ts";
import { Load } from "../test/support/clients.ts";
import { root, TestServer, until } from "../test/support/server.ts";

const common = [
  "NodeApp / app.mjs",
  '<Location "/server-status">',
  "SetHandler server-status",
  "Require local",
  "</Location>",
];
const event = [
  "LoadModule mpm_event_module x",
  "StartServers 2",
  "ThreadsPerChild 25",
  "MaxRequestWorkers 100",
  "MinSpareThreads 26",
  "MaxSpareThreads 75",
  "GracefulProbation 6",
  ...common,
];
const prefork = [
  "LoadModule mpm_prefork_module x",
  "StartServers 5",
  "MinSpareServers 5",
  "MaxSpareServers 10",
  "MaxRequestWorkers 40",
  "KeepAliveTimeout 3",
  ...common,
];

/** Pages of different sizes; a report takes its time, a download is under way for long, now and then something fails. */
const app = `
const page = Buffer.alloc(2500, "x");
export default (req, res) => {
  if (req.url.startsWith("/download")) return void setTimeout(() => res.end(page), 60_000);
  if (req.url.startsWith("/report")) return void setTimeout(() => res.end(page), 20 + Math.random() * 80);
  if (Math.random() < 0.02) res.statusCode = 500;
  res.end(page);
};
`;
const paths = ["/", "/articles/17", "/articles/18", "/search?q=mpm", "/report"];

async function picture(
  browser: Browser,
  server: TestServer,
  name: string,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/server-status`);
  await until("the page has drawn", async () => Number(await page.locator("html").getAttribute("data-reports")) >= 3);
  await page.screenshot({ path: join(root, "docs/images", name) });
  await context.close();
  console.log(`docs/images/${name}`);
}

async function showEvent(browser: Browser): Promise<void> {
  await using server = await TestServer.start(event, { "app.mjs": app });
  await using load = new Load({ port: server.port, keepAlive: 10, perRequest: 2, pause: 40, paths });
  await sleep(30_000);
  await server.command("graceful");
  await sleep(10_000);
  // A client of these gives up after half a minute.
  await using download = new Load({ port: server.port, perRequest: 1, paths: ["/download/manual.pdf"] });
  await sleep(18_000);
  await picture(browser, server, "status-event-dark.png", {
    viewport: { width: 1280, height: 800 },
    colorScheme: "dark",
  });
  await picture(browser, server, "status-phone.png", { viewport: { width: 390, height: 700 }, colorScheme: "light" });
  void download;
  void load;
}

async function showPrefork(browser: Browser): Promise<void> {
  await using server = await TestServer.start(prefork, { "app.mjs": app });
  const rush = new Load({ port: server.port, keepAlive: 8, pause: 30, paths });
  await sleep(45_000);
  await rush.stop();
  const visitor = new Load({ port: server.port, keepAlive: 1, pause: 700, paths });
  await sleep(12_000);
  await picture(browser, server, "status-prefork-light.png", {
    viewport: { width: 1280, height: 1100 },
    colorScheme: "light",
  });
  await visitor.stop();
}

const browser = await openBrowser();
await showEvent(browser);
await showPrefork(browser);
await browser.close();
