// What the parent says: to the error log, to its terminal until it has left it, and to whoever watches over the control
// socket. Used by daemon/main.ts.
import type { ServerSettings } from "../directives.ts";
import type { Note } from "../log/catalogue.ts";
import { errorLog, type ErrorLog } from "../log/error-log.ts";
import { escapeControls, passes } from "../log/format.ts";

/** What whoever started the server is told anyway, as the reason why it did not start. */
const answers: ReadonlySet<string> = new Set(["HN00202", "HN00212"]);

export class Voice {
  private readonly log: ErrorLog;
  private readonly watchers = new Set<(note: Note) => void>();
  /** Who looks at the terminal: somebody who waits for the start, somebody who watches the server, nobody. */
  private terminal: "starter" | "watcher" | "left" = "starter";

  constructor(fd: number, settings: ServerSettings) {
    this.log = errorLog(fd, settings);
  }

  say(note: Note): void {
    this.log.say(note);
    // As Apache at its start: warnings and worse are for whoever typed the command.
    const shows = this.terminal === "watcher" || (this.terminal === "starter" && !answers.has(note.id));
    if (shows && passes(note.level, "warn")) process.stderr.write(`${note.id}: ${escapeControls(note.text)}\n`);
    for (const see of this.watchers) see(note);
  }

  /** The server is up: from now on the terminal has warnings and worse, or the log alone has. */
  started(terminal: "watcher" | "left"): void {
    this.terminal = terminal;
  }

  moveTo(fd: number, settings: ServerSettings): void {
    this.log.moveTo(fd, settings);
  }

  /** The server ends. */
  finish(): void {
    this.log.finish();
  }

  watch(see: (note: Note) => void): () => void {
    this.watchers.add(see);
    return () => this.watchers.delete(see);
  }
}
