// Metrics for a scraper that comes over HTTP: SetHandler metrics. The same text as on the control socket, but for the
// length of the kernel's queues, which the parent alone looks at. Apache has no counterpart.
import { defineDirectives } from "../../../config/directive.ts";
import { metricsFacts } from "../../core/metrics-facts.ts";
import { metricsText, metricsType } from "../../core/metrics-text.ts";
import { answerError } from "../answer.ts";
import type { HttpModule } from "../module.ts";

export const directives = defineDirectives({});

export const metrics: HttpModule = {
  name: "metrics",
  directives,
  observes: ["metrics"],
  handler: ({ settings }, services) => {
    if (settings.SetHandler !== "metrics") return undefined;
    return (exchange) => {
      const { method } = exchange.req;
      if (method !== "GET" && method !== "HEAD") return answerError(exchange, 405, { Allow: "GET,HEAD" });
      const body = Buffer.from(metricsText(metricsFacts(services.status(), services.telemetry)));
      exchange.res.writeHead(200, { "Content-Type": metricsType, "Content-Length": body.length }).end(body);
    };
  },
};
