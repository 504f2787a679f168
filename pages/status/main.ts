// The program of the status page: what mod_status prints stands on the page already and goes below; above it the server
// is drawn live, from server-sent events of the same address. Built into dist/daemon/pages/status.js.
import type { LiveReport } from "../../daemon/core/live-report.ts";
import { Board } from "./board.ts";
import { Charts } from "./charts.ts";
import { el, setText } from "./dom.ts";
import { seconds } from "./format.ts";
import { Events, Requests } from "./lists.ts";
import { Tiles } from "./tiles.ts";

/** Milliseconds without a report after which the page says that it is not live. */
const patience = 8000;

class Page {
  private readonly tiles = new Tiles();
  private readonly charts = new Charts();
  private readonly board = new Board();
  private readonly requests = new Requests();
  private readonly events = new Events();
  private readonly subtitle = el("p", { class: "subtitle" });
  private readonly light = el("span", { class: "light", role: "status" });
  private before: LiveReport | undefined;
  private heard = performance.now();

  constructor(plain: HTMLElement) {
    const title = document.querySelector("h1");
    const top = el("header", { class: "top" }, ...(title === null ? [] : [title]), this.light, this.subtitle);
    const below = el("div", { class: "below" }, this.requests.element, this.events.element);
    const tables = el(
      "details",
      { class: "tables" },
      el("summary", {}, "The tables of mod_status, as the page was loaded"),
    );
    plain.replaceWith(el("main", {}, top, this.tiles.element, this.charts.element, this.board.element, below, tables));
    tables.append(plain);
    setInterval(() => this.watch(), 1000);
  }

  show(report: LiveReport): void {
    this.heard = performance.now();
    const { server } = report;
    // The server was restarted: rates against what was before mean nothing.
    if (this.before !== undefined && server.uptime < this.before.server.uptime) this.before = undefined;
    const up = seconds(server.uptime);
    setText(this.subtitle, `${server.serverVersion}, ${server.mpm}, generation ${server.generation}, up ${up}`);
    this.charts.add(report);
    this.tiles.show(report, this.before, this.charts.latest(1)[0] ?? { p50: 0, p99: 0, queued: 0 });
    this.board.show(report);
    this.requests.show(report);
    this.events.add(report.events);
    this.before = report;
    document.documentElement.dataset["reports"] = String(Number(document.documentElement.dataset["reports"] ?? 0) + 1);
    this.watch();
  }

  private watch(): void {
    const isLive = performance.now() - this.heard < patience;
    this.light.classList.toggle("lost", !isLive);
    setText(this.light, isLive ? "live" : "no answer from the server");
  }
}

function begin(): void {
  const plain = document.querySelector<HTMLElement>("#plain");
  if (plain === null) return;
  const page = new Page(plain);
  const source = new EventSource(`${location.pathname}?live`);
  source.addEventListener("message", ({ data }) => page.show(JSON.parse(data as string) as LiveReport));
}

begin();
