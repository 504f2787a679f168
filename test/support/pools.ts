// Small pools for the process tests: the lines that give a model so many children and threads and keep it there, the
// applications that run in them, and a look at their state.
import http from "node:http";
import { join } from "node:path";
import type { StatusReport } from "../../daemon/core/status.ts";
import { root, type Model, type TestServer } from "./server.ts";

/** The applications of test/fixtures/apps, which find the packages of this one. */
export const fixture = (name: string): string => join(root, "test/fixtures/apps", name);

export const workbench = fixture("workbench.cjs");

export interface PoolSize {
  readonly children: number;
  /** Threads or slots of each child; prefork has one. */
  readonly threads?: number;
}

/** A pool that neither grows nor shrinks. */
export function poolLines(model: Model, { children, threads = 4 }: PoolSize): readonly string[] {
  const load = `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`;
  if (model === "prefork") {
    return [
      load,
      `StartServers ${children}`,
      "MinSpareServers 1",
      `MaxSpareServers ${children}`,
      `MaxRequestWorkers ${children}`,
    ];
  }
  const workers = children * threads;
  return [
    load,
    `StartServers ${children}`,
    `ThreadsPerChild ${threads}`,
    "MinSpareThreads 1",
    `MaxSpareThreads ${workers}`,
    `MaxRequestWorkers ${workers}`,
  ];
}

/** The status, straight from the control socket: quicker than a command, for whoever waits for a change. */
export function peek(server: TestServer): Promise<StatusReport> {
  const socketPath = join(server.folder, "logs/httpd.sock");
  return new Promise((done, fail) => {
    const request = http.get({ socketPath, path: "/status", agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => done(JSON.parse(text) as StatusReport));
      response.on("error", fail);
    });
    request.on("error", fail);
  });
}
