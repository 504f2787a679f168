// Says something about a request in the error log of its host, as far as the LogLevel that holds for the request lets it
// pass. Apache's counterpart: ap_log_rerror (server/log.c).
import { levelOf } from "../../config/directives/log-level.ts";
import type { Note } from "../log/catalogue.ts";
import { passes } from "../log/format.ts";
import type { Exchange } from "./module.ts";

/** `failure`: what the system said, as "(13)Permission denied". */
export function tell(exchange: Exchange, note: Note, failure?: string): void {
  const { settings, host } = exchange.route;
  if (!passes(note.level, levelOf(settings.LogLevel, note.module))) return;
  host.log({ ...note, about: exchange, ...(failure === undefined ? {} : { failure }) });
}

/** What a request is for, as messages name it: its file, if it stands for one. */
export function subjectNamed({ route: { target, path } }: Exchange): string {
  return target.kind === "file" ? target.filename : `uri ${path}`;
}

/** What stood in the request's first line. */
export function requestLine({ req }: Exchange): string {
  return `${req.method ?? ""} ${req.url ?? ""} HTTP/${req.httpVersion}`;
}
