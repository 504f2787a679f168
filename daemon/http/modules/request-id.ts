// Ids of requests: accepted from whoever sent one, or made; given to the application, shown in the status, answered if
// wanted. What an id is stands in log/request-id.ts. Where it is off nothing is done for a request. Apache's
// counterpart: mod_unique_id, which only makes them.
import { defineDirectives, Refusal } from "../../../config/directive.ts";
import { choose, row, serverAndHosts } from "../../../config/kinds.ts";
import { acceptableId, makeId } from "../../log/request-id.ts";
import type { Exchange, HttpModule } from "../module.ts";

/** "on" takes over the id that the client sent; "make" trusts nobody. */
interface RequestIdValue {
  readonly mode: "off" | "on" | "make";
  /** Whether the answer tells it. */
  readonly answer: boolean;
}

export const directives = defineDirectives({
  RequestId: row<RequestIdValue>(
    {
      syntax: "Off|On|Make [answer]",
      help: "Whether each request has an id in X-Request-Id: the client's or a new one, or always a new one",
      initial: { mode: "off", answer: false },
      absent: "Off",
      contexts: serverAndHosts,
    },
    [1, 2],
    ([text = "", more]) => {
      const mode = choose(["off", "on", "make"] as const, text);
      if (mode === undefined) return new Refusal("RequestId must be Off, On or Make");
      if (more !== undefined && more.toLowerCase() !== "answer")
        return new Refusal(`RequestId takes the word answer, not ${more}`);
      return { mode, answer: more !== undefined };
    },
  ),
});

const field = "X-Request-Id";
const key = "x-request-id";

/** The application sees the id as if the client had sent it, wherever it looks. */
function tell({ req }: Exchange, id: string): void {
  const { rawHeaders } = req;
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2) {
    if (rawHeaders[at]?.toLowerCase() === key) rawHeaders.splice(at, 2);
  }
  rawHeaders.push(field, id);
  req.headers[key] = id;
}

export const requestId: HttpModule = {
  name: "request_id",
  directives,
  begin({ settings }) {
    const { mode, answer } = settings.RequestId;
    if (mode === "off") return undefined;
    return (exchange) => {
      const sent = mode === "on" ? acceptableId(exchange.req.headers[key]) : undefined;
      const id = sent ?? makeId();
      exchange.requestId = id;
      if (sent === undefined) tell(exchange, id);
      if (answer) exchange.res.setHeader(field, id);
    };
  },
};
