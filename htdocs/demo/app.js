// The demo application: NodeApp /demo serves it. It shows which process and worker answered and changes from request
// to request. It is written as any application is, and runs with `node app.js` too: then it listens by itself.
import { createServer } from "node:http";
import { threadId } from "node:worker_threads";

const started = Date.now();
let served = 0;

const names = {
  HTTPD_MPM: "Multi-processing module",
  HTTPD_GENERATION: "Generation",
  HTTPD_SLOT: "Slot in the scoreboard",
  HTTPD_WORKER: "Worker",
  NODE_APP_INSTANCE: "Instance",
};

/** What there is to tell, as pairs of name and value. */
function facts() {
  const known = Object.entries(names)
    .filter(([variable]) => process.env[variable] !== undefined)
    .map(([variable, name]) => [name, process.env[variable]]);
  return [
    ["Process", process.pid],
    ...(threadId > 0 ? [["Thread", threadId]] : []),
    ...known,
    ["Up for", `${((Date.now() - started) / 1000).toFixed(1)} s`],
    ["Requests served", served],
    ["Memory", `${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`],
    ["Node.js", process.version],
  ];
}

function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function page() {
  // Each process has a colour of its own, so that a reload shows at a glance that another one answered.
  const hue = ((process.pid * 8 + threadId) * 47) % 360;
  const rows = facts().map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo application</title>
<style>
:root { color-scheme: light dark; --mark: hsl(${hue} 60% 45%) }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem; font: 1.05rem/1.6 system-ui, sans-serif }
h1 { font: 600 2.4rem/1.1 Georgia, serif; border-left: .5rem solid var(--mark); padding-left: 1rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem 2rem } dt { opacity: .65 } dd { margin: 0; font-variant-numeric: tabular-nums }
a, dd:first-of-type { color: var(--mark); font-weight: 600 }
</style></head><body>
<h1>Hello from ${process.pid}</h1>
<dl>${rows.join("\n")}</dl>
<p><a href="">Once more</a> &middot; <a href="/">Home</a> &middot; <a href="/server-status">Status</a></p>
</body></html>
`;
}

createServer((req, res) => {
  served += 1;
  if (new URL(req.url, "http://demo").pathname !== "/") {
    res.writeHead(404, { "Content-Type": "text/plain" }).end("The demo has one page only.\n");
    return;
  }
  const wantsJson = req.headers.accept?.includes("application/json");
  res.setHeader("Content-Type", wantsJson ? "application/json" : "text/html; charset=utf-8");
  res.setHeader("Cache-Control", "no-store");
  res.end(wantsJson ? `${JSON.stringify(Object.fromEntries(facts()))}\n` : page());
}).listen(3000);
