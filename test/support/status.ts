// Boards and reports for tests of the status report.
import { boardBytes, boardOver, type Board } from "../../daemon/core/scoreboard.ts";
import { ChildRecord, ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { readBoard } from "../../daemon/core/scoreboard-reading.ts";
import { build, type StatusFacts, type StatusReport } from "../../daemon/core/status.ts";

export const now = Date.UTC(2026, 10, 23, 1, 28, 38);
export const facts: StatusFacts = {
  serverName: "example.test",
  serverVersion: "httpd/0.1.0 (Linux)",
  mpm: "prefork",
  built: "today",
  now,
  maxRequestWorkers: 6,
  serverLimit: 6,
  workersPerChild: 1,
  extendedStatus: true,
  load: [0.5, 0.25, 0.125],
  isAsync: false,
  countsFinishing: false,
};

/** A server that started 100 seconds ago and has no child, in its second generation. */
export function emptyBoard(processes = 12, threads = 1): Board {
  const size = { processes, threads };
  const board = boardOver(new ArrayBuffer(boardBytes(size)), size);
  const parent = new ParentBoard(board);
  parent.header("startedAt", now - 100_000);
  parent.header("generation", 1);
  parent.header("configGeneration", 2);
  return board;
}

/** The same with three children: one that has served and is busy, one that is idle, one of the former generation. */
export function busyBoard(): Board {
  const board = emptyBoard();
  const parent = new ParentBoard(board);
  parent.born(0, 100, 1, 1, now - 60_000);
  parent.born(1, 101, 1, 1, now - 5000);
  parent.born(2, 102, 0, 1, now - 90_000);
  const worker = new WorkerRecord(board, 0, 0);
  worker.connected("192.0.2.7");
  worker.text("request", 'GET /<b>"&x HTTP/1.1');
  worker.text("vhost", "example.test");
  worker.began(now - 2000);
  worker.served(2048, now - 1980, 20);
  new WorkerRecord(board, 1, 0).mark("ready");
  new WorkerRecord(board, 2, 0).mark("ready");
  parent.quiesce(2);
  new ChildRecord(board, 0).set("cpuUser", 1.5);
  return board;
}

export function report(board = busyBoard(), other: Partial<StatusFacts> = {}): StatusReport {
  return build(readBoard(board), { ...facts, ...other });
}
