// `httpdctl top`: the server live in a terminal. Takes the whole screen, gives it back as it was whatever ends it, and
// asks the control socket each second. What it shows is core/top-screen.ts.
import type { ReadStream, WriteStream } from "node:tty";
import { ask, type Reply } from "../control/client.ts";
import type { LiveReport } from "../core/live-report.ts";
import { columnsOf, firstView, topScreen, type TopView } from "../core/top-screen.ts";
import { paintFor } from "./progress.ts";

const enter = "\u001b[?1049h\u001b[?25l";
const leave = "\u001b[?25h\u001b[?1049l";
const period = 1000;

/** What a key does: another view, or the end. */
export function press(key: string, view: TopView, page: number): TopView | "quit" {
  const columns = columnsOf(view);
  switch (key) {
    case "q":
    case "Q":
    case "\u0003":
    case "\u0004":
      return "quit";
    case "\t":
      return { ...firstView, list: view.list === "children" ? "requests" : "children" };
    case ">":
    case ".":
    case "\u001b[C":
      return { ...view, sort: (view.sort + 1) % columns, scroll: 0 };
    case "<":
    case ",":
    case "\u001b[D":
      return { ...view, sort: (view.sort + columns - 1) % columns, scroll: 0 };
    case "r":
    case "R":
      return { ...view, reverse: !view.reverse, scroll: 0 };
    case "j":
    case "\u001b[B":
      return { ...view, scroll: view.scroll + 1 };
    case "k":
    case "\u001b[A":
      return { ...view, scroll: Math.max(0, view.scroll - 1) };
    case " ":
    case "\u001b[6~":
      return { ...view, scroll: view.scroll + page };
    case "b":
    case "\u001b[5~":
      return { ...view, scroll: Math.max(0, view.scroll - page) };
    default:
      return view;
  }
}

/** Several keys may come at once, pasted or typed ahead. */
export function keysIn(input: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex -- keys are control characters
  return input.match(/\u001b\[[0-9;]*[A-Za-z~]|[^]/g) ?? [];
}

/** How it ended: by the user, or because the server does not answer. */
export type TopEnd = { readonly how: "quit" } | { readonly how: "lost"; readonly reply: Reply };

class Top {
  private readonly socket: string;
  private readonly input: ReadStream;
  private readonly output: WriteStream;
  private view = firstView;
  private report: LiveReport | undefined;
  private before: LiveReport | undefined;
  private finish: (end: TopEnd) => void = () => {};

  constructor(socket: string, input: ReadStream, output: WriteStream) {
    this.socket = socket;
    this.input = input;
    this.output = output;
  }

  async run(): Promise<TopEnd> {
    const ended = new Promise<TopEnd>((done) => (this.finish = done));
    const giveBack = () => void this.output.write(leave);
    const quit = () => this.finish({ how: "quit" });
    this.output.write(enter);
    process.once("exit", giveBack);
    for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const) process.once(signal, quit);
    this.input.setRawMode(true).setEncoding("utf8").resume();
    this.input.on("data", (chunk: unknown) => this.keys(String(chunk)));
    this.output.on("resize", () => this.draw());
    await this.look();
    const timer = setInterval(() => void this.look(), period);
    try {
      return await ended;
    } finally {
      clearInterval(timer);
      this.input.setRawMode(false).pause();
      process.off("exit", giveBack);
      giveBack();
    }
  }

  private async look(): Promise<void> {
    const reply = await ask(this.socket, "live");
    if (!reply.reached || reply.status !== 200) return this.finish({ how: "lost", reply });
    this.before = this.report;
    this.report = JSON.parse(reply.body) as LiveReport;
    this.draw();
  }

  private keys(input: string): void {
    for (const key of keysIn(input)) {
      const view = press(key, this.view, Math.max(1, this.output.rows - 8));
      if (view === "quit") return this.finish({ how: "quit" });
      this.view = view;
    }
    this.draw();
  }

  private draw(): void {
    if (this.report === undefined) return;
    const { columns, rows } = this.output;
    const lines = topScreen(this.report, this.before, this.view, { columns, rows }, paintFor(this.output));
    // Each line is cleared behind its text, so that nothing flickers.
    this.output.write(`\u001b[H${lines.map((line) => `${line}\u001b[K`).join("\r\n")}\u001b[J`);
  }
}

export function top(socket: string, input: ReadStream, output: WriteStream): Promise<TopEnd> {
  return new Top(socket, input, output).run();
}
