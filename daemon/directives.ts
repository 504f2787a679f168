// The table of every directive that is always known: the core's, and those of each HTTP module. A module's rows join
// here in one line. The rows of a multi-processing module are in daemon/mpm/, known only while that model is in the server.
import type { Settings } from "../config/directive.ts";
import { core } from "../config/directives/core.ts";
import { deploys } from "../config/directives/deploys.ts";
import { mpmCommon } from "../config/directives/mpm-common.ts";
import { patienceRows } from "../config/directives/patience.ts";
import { unixd } from "../config/directives/unixd.ts";
import { directives as accessCompat } from "./http/modules/access-compat.ts";
import { directives as alias } from "./http/modules/alias.ts";
import { directives as authz } from "./http/modules/authz.ts";
import { directives as dir } from "./http/modules/dir.ts";
import { directives as env } from "./http/modules/env.ts";
import { directives as headers } from "./http/modules/headers.ts";
import { directives as logConfig } from "./http/modules/log-config.ts";
import { directives as logio } from "./http/modules/logio.ts";
import { directives as mime } from "./http/modules/mime.ts";
import { directives as nodeApp } from "./http/modules/node-app.ts";
import { directives as requestId } from "./http/modules/request-id.ts";
import { directives as setenvif } from "./http/modules/setenvif.ts";
import { directives as status } from "./http/modules/status.ts";
import { directives as errorLog } from "./log/directives.ts";

/** Each table with the module that it belongs to. */
export const moduleTables = [
  { module: "core", table: core },
  { module: "unixd", table: unixd },
  { module: "mpm_common", table: mpmCommon },
  { module: "core", table: errorLog },
  { module: "core", table: deploys },
  { module: "core", table: patienceRows },
  { module: "mod_access_compat", table: accessCompat },
  { module: "mod_alias", table: alias },
  { module: "mod_authz_core", table: authz },
  { module: "mod_dir", table: dir },
  { module: "mod_env", table: env },
  { module: "mod_headers", table: headers },
  { module: "mod_log_config", table: logConfig },
  { module: "mod_logio", table: logio },
  { module: "mod_mime", table: mime },
  { module: "mod_node_app", table: nodeApp },
  { module: "mod_request_id", table: requestId },
  { module: "mod_setenvif", table: setenvif },
  { module: "mod_status", table: status },
] as const;

type Tables = (typeof moduleTables)[number]["table"];
/** What all of them have together: each is in the place of an argument, which has to be all of them at once. */
type Together<T> = (T extends unknown ? (table: T) => void : never) extends (table: infer All) => void ? All : never;

export const directives = Object.assign({}, ...moduleTables.map(({ table }) => table)) as Together<Tables>;

/** The typed values of a server or virtual host. Paths are absolute, times are seconds. */
export type ServerSettings = Settings<typeof directives>;
