// The table of every directive that is always known: the core's, and those of each HTTP module. A module's rows join
// here in one line. The rows of a multi-processing module are in daemon/mpm/, known only while that model is in the server.
import type { Settings } from "../config/directive.ts";
import { core } from "../config/directives/core.ts";
import { deploys } from "../config/directives/deploys.ts";
import { mpmCommon } from "../config/directives/mpm-common.ts";
import { patienceRows } from "../config/directives/patience.ts";
import { unixd } from "../config/directives/unixd.ts";
import { directives as alias } from "./http/modules/alias.ts";
import { directives as authz } from "./http/modules/authz.ts";
import { directives as dir } from "./http/modules/dir.ts";
import { directives as env } from "./http/modules/env.ts";
import { directives as logConfig } from "./http/modules/log-config.ts";
import { directives as logio } from "./http/modules/logio.ts";
import { directives as nodeApp } from "./http/modules/node-app.ts";
import { directives as requestId } from "./http/modules/request-id.ts";
import { directives as status } from "./http/modules/status.ts";
import { directives as errorLog } from "./log/directives.ts";

export const directives = {
  ...core,
  ...unixd,
  ...mpmCommon,
  ...errorLog,
  ...deploys,
  ...patienceRows,
  ...alias,
  ...authz,
  ...dir,
  ...env,
  ...logConfig,
  ...logio,
  ...nodeApp,
  ...requestId,
  ...status,
} as const;

/** The typed values of a server or virtual host. Paths are absolute, times are seconds. */
export type ServerSettings = Settings<typeof directives>;
