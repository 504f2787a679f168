// Serving in the child's own event loop: prefork, where the process is the one worker, and event, where each request
// takes one of the child's slots.
import type { Order } from "../core/protocol.ts";
import { WorkerRecord } from "../core/scoreboard-pens.ts";
import { LoadFailure } from "./application.ts";
import { socketOver } from "./gate.ts";
import { watchThisLoop } from "./monitoring.ts";
import { connectionSeat, requestSeats, type Seats } from "./seats.ts";
import { Service } from "./service.ts";
import { openSite, type Site } from "./site.ts";
import { watchSlowLoop } from "./slow-requests.ts";
import type { Hire, Staff } from "./staff.ts";

export const loopStaff: Hire = (order, board, say, events): Staff => {
  const records = Array.from({ length: order.threads }, (_, thread) => new WorkerRecord(board, order.slot, thread));
  let site: Site | undefined;
  let service: Service | undefined;
  return {
    async start() {
      const opened = await openSite(order, board, 0, say);
      if (opened instanceof LoadFailure) return opened;
      site = opened;
      for (const one of opened.without) events.without(one);
      service = new Service(
        order.configuration.server.settings,
        opened.pipeline,
        seatsFor(order, records),
        opened.pen,
        events,
        watchThisLoop(order, say),
      );
      watchSlowLoop(order, say);
      for (const record of records) record.mark("ready");
      return undefined;
    },
    take: (connection) => service?.take(socketOver(connection)),
    hasRoom: () => service?.hasRoom ?? false,
    open: () => service?.open ?? 0,
    idle: () => service?.idle ?? 0,
    queued: () => 0,
    resize: () => {},
    drain() {
      service?.drain();
      if ((service?.open ?? 0) > 0) site?.drain();
    },
    cut: () => service?.cut(),
    end: async () => site?.end(),
    apologize: () => service?.apologize(),
  };
};

function seatsFor({ pool }: Order, records: readonly WorkerRecord[]): Seats {
  const [only] = records;
  return pool.worker === "process" && only !== undefined
    ? connectionSeat(only)
    : requestSeats(records, pool.asyncFactor);
}
