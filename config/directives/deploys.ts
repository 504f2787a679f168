// How a new generation takes over from the old one: what its first child has to show, and how many are replaced at a
// time. Ours, without a counterpart in Apache. Read by parent/succession.ts and, for HealthCheck, by child/health.ts.
import { defineDirectives, Refusal } from "../directive.ts";
import { integer, row, seconds } from "../kinds.ts";

export const deploys = defineDirectives({
  HealthCheck: row<readonly string[]>(
    {
      syntax: "URL-path|http://host/path",
      help: "What the first child of a new generation must answer with 2xx before it counts as ready",
      initial: [],
      merge: "append",
    },
    [1, 1],
    ([text = ""], _at, before) =>
      /^(?:http:\/\/[^/\s]+)?\/\S*$/.test(text)
        ? [...(before ?? []), text]
        : new Refusal("HealthCheck takes a path that begins with a slash, or http://host/path"),
  ),
  GracefulProbation: row<number>(
    {
      syntax: "seconds|numberms",
      help: "How long the first child of a new generation must have served before the old one is let go; 0 is not at all",
      initial: 2,
    },
    [1, 1],
    ([text = ""]) => seconds(text) ?? new Refusal("GracefulProbation has wrong format"),
  ),
  GracefulBatch: integer(
    {
      syntax: "children",
      help: "How many children a graceful replaces at a time; 0 is all, beside the old ones",
      initial: 0,
    },
    (value) => (value < 0 ? "GracefulBatch must not be negative" : undefined),
  ),
});
