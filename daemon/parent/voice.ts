// What the parent says: to the error log, to its terminal until it has left it, and to whoever watches over the control
// socket. Used by daemon/main.ts.
import type { ServerSettings } from "../directives.ts";
import type { Note } from "../log/catalogue.ts";
import { errorLog, type ErrorLog } from "../log/error-log.ts";
import { escapeControls, passes } from "../log/format.ts";

export class Voice {
  private readonly log: ErrorLog;
  private readonly watchers = new Set<(note: Note) => void>();
  private onTerminal = true;

  constructor(fd: number, settings: ServerSettings) {
    this.log = errorLog(fd, settings);
  }

  say(note: Note): void {
    this.log.say(note);
    // As Apache at its start: warnings and worse are for whoever typed the command.
    if (this.onTerminal && passes(note.level, "warn"))
      process.stderr.write(`${note.id}: ${escapeControls(note.text)}\n`);
    for (const see of this.watchers) see(note);
  }

  /** From now on the log alone. */
  leaveTerminal(): void {
    this.onTerminal = false;
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
