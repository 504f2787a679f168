// What is being served now, longest first, and what happened lately.
import type { LiveReport } from "../../daemon/core/live-report.ts";
import { el, setText, sync } from "./dom.ts";
import { clock, seconds } from "./format.ts";
import { isWatching, states } from "./states.ts";

type Event = LiveReport["events"][number];

const most = 30;
const heads = ["For", "Child", "", "Client", "Host", "Request"];

interface Request {
  readonly key: string;
  readonly cells: readonly string[];
}

function requestsIn(report: LiveReport): readonly Request[] {
  return report.children
    .flatMap((child) => child.workers.map((worker, number) => ({ child, worker, number })))
    .filter(({ worker }) => worker.busy && worker.request !== "" && !isWatching(worker))
    .toSorted((a, b) => (b.worker.since ?? 0) - (a.worker.since ?? 0))
    .slice(0, most)
    .map(({ child, worker, number }) => ({
      key: `${child.pid} ${number}`,
      cells: [
        worker.since === null ? "" : seconds(worker.since),
        `${child.slot}-${child.generation}`,
        states[worker.letter]?.word ?? worker.letter,
        worker.client,
        worker.host,
        worker.request,
      ],
    }));
}

export class Requests {
  readonly element = el("section", { class: "requests" });
  private readonly body = el("tbody");
  private readonly none = el("p", { class: "none" }, "No request is under way.");
  private readonly table: HTMLElement;

  constructor() {
    const head = el("thead", {}, el("tr", {}, ...heads.map((name) => el("th", { scope: "col" }, name))));
    this.table = el("table", {}, head, this.body);
    this.element.append(
      el("h2", {}, "Being served"),
      el("div", { class: "scroll", tabindex: "0" }, this.table),
      this.none,
    );
  }

  show(report: LiveReport): void {
    const requests = requestsIn(report);
    this.none.hidden = requests.length > 0;
    this.table.hidden = requests.length === 0;
    sync(
      this.body,
      requests,
      ({ key }) => key,
      () => el("tr", {}, ...heads.map(() => el("td"))),
      (row, { cells }) => {
        for (const [index, cell] of [...row.children].entries()) setText(cell, cells[index] ?? "");
      },
    );
  }
}

export class Events {
  readonly element = el("section", { class: "events" });
  private readonly list = el("ol");
  private events: readonly Event[] = [];

  constructor() {
    this.element.append(el("h2", {}, "Events"), el("div", { class: "scroll", tabindex: "0" }, this.list));
  }

  /** The newest are sent more than once: what is here already is passed over. */
  add(events: readonly Event[]): void {
    const has = new Set(this.events.map(({ at, text }) => `${at} ${text}`));
    const fresh = events.filter(({ at, text }) => !has.has(`${at} ${text}`));
    if (fresh.length === 0) return;
    this.events = [...this.events, ...fresh].slice(-200);
    this.list.replaceChildren(
      ...this.events
        .toReversed()
        .map((event) =>
          el(
            "li",
            { class: event.kind },
            el("time", { datetime: new Date(event.at).toISOString() }, clock(event.at)),
            el("b", {}, event.kind),
            el("span", {}, event.text),
          ),
        ),
    );
  }
}
