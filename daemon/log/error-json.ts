// The error log as JSON: `ErrorLogFormat json`. One object a line; what is not known is left out. Used by error-sink.ts.
import type { ErrorFormatter } from "./error-format.ts";
import { requestId } from "./request-id.ts";

/** `message` is as it was said, line ends included. */
export const errorJson: ErrorFormatter = ({ level, module, id, text, about }, { now, pid }) =>
  JSON.stringify({
    time: new Date(now).toISOString(),
    level,
    module,
    pid,
    id,
    client: about?.client,
    requestId: about === undefined ? undefined : requestId(about),
    message: text,
  });
