// A request that cannot be answered by a fault of ours, or of the installation: 500, and the error log says why. Used where
// a promise of the pipeline may fail.
import { note } from "../log/catalogue.ts";
import { answerError } from "./answer.ts";
import type { Exchange } from "./module.ts";
import { subjectNamed, tell } from "./tell.ts";

/** What a promise's failure is handed to. */
export function answersFault(exchange: Exchange): (why: unknown) => void {
  return (why) => {
    const told = why instanceof Error ? (why.stack ?? why.message) : String(why);
    tell(exchange, note("HN00293", subjectNamed(exchange), told));
    answerError(exchange, 500);
  };
}
