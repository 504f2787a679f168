// The HTTP modules, in the order in which they are asked: who translates a path, who checks, who answers. `httpd -l`
// prints the list. A new module is a file here, a line in this list and a line in daemon/directives.ts.
import type { HttpModule } from "../module.ts";
import { accessCompat } from "./access-compat.ts";
import { alias } from "./alias.ts";
import { authz, authzHost } from "./authz.ts";
import { dir } from "./dir.ts";
import { env } from "./env.ts";
import { headers } from "./headers.ts";
import { logConfig } from "./log-config.ts";
import { logio } from "./logio.ts";
import { metrics } from "./metrics.ts";
import { mime } from "./mime.ts";
import { nodeApp } from "./node-app.ts";
import { requestId } from "./request-id.ts";
import { setenvif } from "./setenvif.ts";
import { files } from "./static.ts";
import { status } from "./status.ts";

export const modules: readonly HttpModule[] = [
  requestId,
  logio,
  setenvif,
  headers,
  alias,
  accessCompat,
  authz,
  authzHost,
  env,
  logConfig,
  status,
  metrics,
  nodeApp,
  dir,
  mime,
  files,
];
