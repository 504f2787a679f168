// `httpdctl events`: what the parent says, as it happens, until the user or the server ends it; first the last things
// that happened. One line each; coloured on a terminal.
import { follow, ask, type Reply } from "../control/client.ts";
import type { LiveReport } from "../core/live-report.ts";
import { eventOf, type EventKind } from "../core/telemetry-events.ts";
import { harmless, type Paint, type Style } from "../core/terminal.ts";
import type { Note } from "../log/catalogue.ts";

/** Events of the past to begin with. */
const past = 10;

const styles: Readonly<Partial<Record<EventKind, Style>>> = {
  started: "green",
  serving: "green",
  graceful: "blue",
  restart: "blue",
  recycled: "yellow",
  warning: "yellow",
  stopping: "yellow",
  crashed: "red",
  failed: "red",
  killed: "red",
  refused: "red",
  error: "red",
};

const two = (value: number) => String(value).padStart(2, "0");

function eventLine(at: Date, kind: string, style: Style | undefined, text: string, paint: Paint): string {
  const clock = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(":");
  const word = kind.padEnd(8);
  const [first = ""] = text.split("\n");
  return `${clock}  ${style === undefined ? word : paint(style, word)}  ${harmless(first)}\n`;
}

/** Resolves when the server has ended the stream, with what it said instead of one if it refused. */
export async function printEvents(socket: string, output: NodeJS.WritableStream, paint: Paint): Promise<Reply> {
  const reply = await ask(socket, "live");
  if (!reply.reached || reply.status !== 200) return reply;
  for (const { at, kind, text } of (JSON.parse(reply.body) as LiveReport).events.slice(-past))
    output.write(eventLine(new Date(at), kind, styles[kind], text, paint));
  return follow(socket, (data) => {
    const note = JSON.parse(data) as Note;
    if (note.aside === true) return;
    const kind = eventOf(note)?.kind;
    output.write(eventLine(new Date(), kind ?? note.level, kind && styles[kind], note.text, paint));
  });
}
