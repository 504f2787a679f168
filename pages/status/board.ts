// The scoreboard: a card for each child with a cell for each of its workers, and what the chosen cell is serving. Arrow
// keys go from cell to cell.
import type { LiveChild, LiveReport, LiveWorker } from "../../daemon/core/live-report.ts";
import { el, setText, sync } from "./dom.ts";
import { bytes, count, milliseconds, seconds } from "./format.ts";
import { groups, isWatching, states } from "./states.ts";

interface Chosen {
  readonly slot: number;
  readonly worker: number;
}

/** A request that takes longer than this, in seconds, is marked. */
const long = 5;

const wordOf = (letter: string) => states[letter]?.word ?? letter;

function describe(child: LiveChild, number: number, worker: LiveWorker): string {
  const place = `Child ${child.slot} (pid ${child.pid}), worker ${number}: ${wordOf(worker.letter)}`;
  if (worker.request === "") return `${place}.`;
  const since =
    worker.since === null ? "" : worker.busy ? ` for ${seconds(worker.since)}` : `, last ${seconds(worker.since)} ago`;
  const whom = worker.client === "" ? "" : ` for ${worker.client}`;
  return `${place}${since} — ${worker.request}${whom}${worker.host === "" ? "" : ` on ${worker.host}`}`;
}

function brief({ since, request, client, host }: LiveWorker): string {
  const asked = request.replace(/ HTTP\/[\d.]+$/, "");
  return `${since === null ? "" : seconds(since)} ${asked}, ${client}, ${host}`;
}

function makeCell(): HTMLButtonElement {
  return el("button", { type: "button", class: "cell", tabindex: "-1" });
}

function makeCard(): HTMLElement {
  const facts = ["cpu", "memory", "heap", "delay", "served"].map((name) => el("span", { "data-fact": name }));
  return el(
    "article",
    { class: "card" },
    el("header", {}, el("b"), el("span", { class: "pid" }), el("span", { class: "state" })),
    el("div", { class: "row" }, el("div", { class: "cells" }), el("span", { class: "now" })),
    el("footer", {}, ...facts),
  );
}

function part(card: HTMLElement, selector: string): HTMLElement {
  const found = card.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

export class Board {
  readonly element = el("section", { class: "board", "aria-label": "Scoreboard" });
  private readonly cards = el("div", { class: "cards" });
  private readonly detail = el("p", { class: "detail", role: "status" });
  private chosen: Chosen | undefined;
  private report: LiveReport | undefined;
  private before: ReadonlyMap<number, { readonly cpu: number; readonly now: number; readonly share: number }> =
    new Map();

  constructor() {
    const key = groups.map(([group, word]) => el("span", {}, el("i", { class: `cell ${group}` }), ` ${word}`));
    this.element.append(el("h2", {}, "Scoreboard"), el("p", { class: "key" }, ...key), this.cards, this.detail);
    this.cards.addEventListener("keydown", (event) => this.key(event));
    for (const kind of ["focusin", "mouseover", "click"] as const)
      this.cards.addEventListener(kind, ({ target }) => this.choose(target));
  }

  show(report: LiveReport): void {
    this.report = report;
    const shares = new Map(report.children.map((child) => [child.pid, this.share(child, report.now)]));
    sync(
      this.cards,
      report.children,
      ({ slot, pid }) => `${slot}-${pid}`,
      makeCard,
      (card, child) => this.updateCard(card, child, report, shares.get(child.pid)?.share ?? 0),
    );
    this.before = shares;
    if (this.cards.querySelector('[tabindex="0"]') === null)
      this.cards.querySelector(".cell")?.setAttribute("tabindex", "0");
    this.tell();
  }

  /** Children write their times each second: a report that comes in between shows the former share. */
  private share({ pid, cpu }: LiveChild, now: number) {
    const before = this.before.get(pid);
    if (before === undefined) return { cpu, now, share: 0 };
    if (before.cpu === cpu && now - before.now < 2500) return before;
    return { cpu, now, share: Math.max(0, ((cpu - before.cpu) * 1000) / Math.max(1, now - before.now)) };
  }

  private updateCard(card: HTMLElement, child: LiveChild, report: LiveReport, share: number): void {
    const { slot, pid, generation, state, workers } = child;
    const isOld = generation !== report.server.generation;
    card.className = `card ${state}${isOld ? " old" : ""}`;
    setText(part(card, "b"), `${slot}-${generation}`);
    setText(part(card, ".pid"), `pid ${pid}, ${seconds(child.age)}`);
    setText(part(card, ".state"), state === "serving" ? "" : state);
    sync(
      part(card, ".cells"),
      workers.map((worker, number) => ({ worker, number })),
      ({ number }) => String(number),
      makeCell,
      (cell, { worker, number }) => {
        const group = states[worker.letter]?.group ?? "idle";
        const isLong = worker.busy && (worker.since ?? 0) > long && !isWatching(worker);
        cell.className = `cell ${group}${isLong ? " long" : ""}`;
        cell.dataset["slot"] = String(slot);
        cell.dataset["worker"] = String(number);
        setText(cell, worker.letter);
        cell.setAttribute("aria-label", describe(child, number, worker));
      },
    );
    // A child with one worker has room to say at once what that one does.
    const [only, ...others] = workers;
    setText(part(card, ".now"), only !== undefined && others.length === 0 && only.busy ? brief(only) : "");
    const facts = {
      cpu: `${(share * 100).toFixed(0)} % cpu`,
      memory: bytes(child.memory),
      heap: `heap ${bytes(child.heap)}`,
      delay: `loop ${milliseconds(child.delay)} late`,
      served: `${count(child.served)} served`,
    };
    for (const [name, text] of Object.entries(facts)) setText(part(card, `[data-fact=${name}]`), text);
    part(card, "[data-fact=delay]").classList.toggle("bad", child.delay > 200);
    part(card, "[data-fact=cpu]").classList.toggle("bad", share > 0.9);
  }

  private choose(target: EventTarget | null): void {
    if (!(target instanceof HTMLButtonElement)) return;
    this.chosen = { slot: Number(target.dataset["slot"]), worker: Number(target.dataset["worker"]) };
    for (const cell of this.cards.querySelectorAll('[tabindex="0"]')) cell.setAttribute("tabindex", "-1");
    target.setAttribute("tabindex", "0");
    this.tell();
  }

  private tell(): void {
    const { chosen, report } = this;
    const child = report?.children.find(({ slot }) => slot === chosen?.slot);
    const worker = chosen === undefined ? undefined : child?.workers[chosen.worker];
    const hint = "Point at a worker, or go to one with the arrow keys, to see what it serves.";
    setText(
      this.detail,
      child === undefined || worker === undefined || chosen === undefined
        ? hint
        : describe(child, chosen.worker, worker),
    );
  }

  private key(event: KeyboardEvent): void {
    const cells = [...this.cards.querySelectorAll<HTMLButtonElement>("button.cell")];
    const at = cells.indexOf(event.target as HTMLButtonElement);
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 10, ArrowUp: -10 };
    const next =
      event.key === "Home" ? 0 : event.key === "End" ? cells.length - 1 : at + (steps[event.key] ?? Number.NaN);
    if (at < 0 || Number.isNaN(next)) return;
    event.preventDefault();
    cells[Math.min(cells.length - 1, Math.max(0, next))]?.focus();
  }
}
