// The HTTP modules, in the order in which they are asked: who translates a path, who checks, who answers. `httpd -l`
// prints the list. A new module is a file here, a line in this list and a line in daemon/directives.ts.
import type { HttpModule } from "../module.ts";
import { alias } from "./alias.ts";
import { authz } from "./authz.ts";
import { dir } from "./dir.ts";
import { env } from "./env.ts";
import { logConfig } from "./log-config.ts";
import { logio } from "./logio.ts";
import { metrics } from "./metrics.ts";
import { nodeApp } from "./node-app.ts";
import { requestId } from "./request-id.ts";
import { files } from "./static.ts";
import { status } from "./status.ts";

export const modules: readonly HttpModule[] = [
  requestId,
  logio,
  authz,
  env,
  logConfig,
  status,
  metrics,
  nodeApp,
  alias,
  dir,
  files,
];
