// A loop's own part in being watched: it writes down that it turns and what it serves (sheet.ts), and answers requests
// that are overdue while it can. Used by child/service.ts; where no directive asks for it there is none, and no cost.
import type { Configuration } from "../../../config/configuration.ts";
import type { directives, ServerSettings } from "../../directives.ts";
import { tell } from "../../http/tell.ts";
import { note } from "../../log/catalogue.ts";
import { originalUrl } from "../../log/log-items.ts";
import { rawAnswer } from "../../http/raw-answer.ts";
import type { Connection } from "../connection.ts";
import type { Sheet } from "./sheet.ts";

/** Milliseconds between two signs of life. */
export const beatEvery = 100;

function asks({ RequestTimeout = 0, ChildWatchdog = 0 }: Partial<ServerSettings>): boolean {
  return RequestTimeout > 0 || ChildWatchdog > 0;
}

/** Whether anything in the configuration asks for it. */
export function wantsWatch({ server, hosts }: Configuration<typeof directives>): boolean {
  return [server, ...hosts].some(
    ({ settings, containers }) =>
      asks(settings) ||
      containers.some((one) => asks(one.settings) || one.inside.some((inner) => asks(inner.settings))),
  );
}

export class Watched {
  private readonly sheet: Sheet;
  private readonly free: number[];

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.free = Array.from({ length: sheet.seats }, (_, seat) => seat);
  }

  /** A request begins; times are milliseconds since 1970. */
  began(connection: Connection, now: number): void {
    const seat = this.free.pop();
    if (seat === undefined || connection.exchange === null) return;
    connection.watchSeat = seat;
    const { req, route } = connection.exchange;
    const { RequestTimeout } = route.settings;
    const deadline = RequestTimeout > 0 ? now + RequestTimeout * 1000 : Infinity;
    connection.deadline = deadline;
    this.sheet.write(seat, {
      deadline,
      fd: connection.fd,
      sent: connection.sent,
      request: `${req.method ?? ""} ${req.url ?? ""}`,
    });
  }

  /** The request is over. */
  ended(connection: Connection): void {
    const seat = connection.watchSeat;
    if (seat < 0) return;
    connection.watchSeat = -1;
    connection.deadline = Infinity;
    this.sheet.free(seat);
    this.free.push(seat);
  }

  /** The loop turns: it says so, and ends what is overdue. */
  beat(connections: Iterable<Connection>, now: number): void {
    this.sheet.beat = now;
    for (const connection of connections) if (now > connection.deadline) this.giveUp(connection);
  }

  /**
   * The application may still write to its response, which would fail if we had used it: so the answer goes past it, and
   * what is written later goes nowhere.
   */
  private giveUp(connection: Connection): void {
    const { current, socket, exchange } = connection;
    connection.deadline = Infinity;
    connection.ending ??= "aborted";
    if (current === null || exchange === null) return;
    const sent = current.headersSent;
    const what = sent ? "its answer is cut short" : "answered with 504";
    tell(
      exchange,
      note(
        "HN00305",
        `${current.req.method ?? ""} ${originalUrl(current.req)}`,
        exchange.route.settings.RequestTimeout,
        what,
      ),
    );
    if (sent) return void socket.destroy();
    current.statusCode = 504;
    socket.end(rawAnswer(504), () => socket.destroy());
  }
}
