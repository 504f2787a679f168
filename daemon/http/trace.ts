// The answer to TRACE: what came, for whoever wants to see what is on the way. Apache's counterpart: ap_send_http_trace
// (modules/http/http_filters.c). TraceEnable says whether; a body is taken only with `extended`.
import { withoutLooks } from "./head.ts";
import { askForBody } from "./interim.ts";
import type { Exchange } from "./module.ts";

/** Answers, or tells the status to refuse with. */
export function answerTrace({ req, res }: Exchange, enabled: "on" | "off" | "extended"): 405 | 413 | "answered" {
  if (enabled === "off") return 405;
  const length = req.headers["content-length"];
  const hasBody = (length !== undefined && length !== "0") || req.headers["transfer-encoding"] !== undefined;
  if (hasBody && enabled === "on") return 413;
  const lines = [`TRACE ${req.url} HTTP/${req.httpVersion}`];
  for (let index = 0; index + 1 < req.rawHeaders.length; index += 2) {
    lines.push(`${req.rawHeaders[index]}: ${req.rawHeaders[index + 1]}`);
  }
  withoutLooks(res);
  askForBody(res);
  res.writeHead(200, { "Content-Type": "message/http" });
  res.write(`${lines.join("\r\n")}\r\n\r\n`);
  req.pipe(res);
  return "answered";
}
