// A real server on the loopback that runs requests through a Router, as a child does, without processes.
import { createServer, request, type IncomingHttpHeaders, type RequestOptions } from "node:http";
import type { AddressInfo } from "node:net";
import type { Container } from "../../config/configuration.ts";
import { directives, type ServerSettings } from "../../daemon/directives.ts";
import type { Application, Host, Services } from "../../daemon/http/module.ts";
import { modules } from "../../daemon/http/modules/index.ts";
import { begun } from "../../daemon/http/pipeline.ts";
import { enter, Router } from "../../daemon/http/router.ts";
import { telemetryBytes, telemetryOver } from "../../daemon/core/telemetry.ts";
import type { LogLine } from "../../daemon/log/format.ts";
import type { StatusReport } from "../../daemon/core/status.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Every directive's value when it is absent, with some given. */
export function settingsWith(given: Partial<ServerSettings>): ServerSettings {
  const initial = Object.entries(directives).map(([name, row]) => [name, row.initial]);
  return { ...(Object.fromEntries(initial) as ServerSettings), ...given };
}

export interface Site {
  readonly ask: (path: string, options?: RequestOptions) => Promise<Answer>;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  readonly settings: Partial<ServerSettings>;
  readonly containers?: readonly Container<ServerSettings>[];
  readonly applications?: readonly Application[];
  readonly descriptors?: ReadonlyMap<string, number>;
  readonly status?: () => StatusReport;
  readonly access?: Host["access"];
  /** Takes what the error log would. */
  readonly log?: LogLine[];
}

function ask(port: number, path: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, agent: false, ...options }, (res) => {
      let body = "";
      res.setEncoding("utf8");
      res.on("data", (text: string) => (body += text));
      res.on("end", () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

export async function startSite(options: SiteOptions): Promise<Site> {
  const applications = new Map(options.applications?.map((application) => [application.file, application]));
  const { containers = [] } = options;
  const log = (line: LogLine) => void options.log?.push(line);
  const settings = settingsWith(options.settings);
  const host: Host = { name: "example.test", settings, containers, applications, log, access: options.access };
  const size = { processes: 1, loops: 1 };
  const services: Services = {
    logDescriptor: (name) => options.descriptors?.get(name),
    status:
      options.status ??
      (() => {
        throw new Error("this site has no status");
      }),
    telemetry: telemetryOver(new ArrayBuffer(telemetryBytes(size)), size),
    rowOf: () => 0,
    isLeaving: () => false,
  };
  const router = new Router(host, modules, services);
  const server = createServer((req, res) => {
    const route = router.route((req.url ?? "/").split("?", 1)[0] ?? "/");
    const client = req.socket.remoteAddress ?? "";
    const exchange = begun({ served: 0, client }, { req, res, route }, Date.now());
    const before = req.socket.bytesWritten;
    res.on("close", () => {
      for (const recorder of route.recorders) recorder(exchange, req.socket.bytesWritten - before, Date.now() + 3);
    });
    enter(exchange);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    ask: (path, more = {}) => ask(port, path, more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
