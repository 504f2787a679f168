// What .htaccess files are read with: this server's tables and modules, and what httpd.conf defined. Used by child/site.ts.
import type { Configuration } from "../../config/configuration.ts";
import { directives } from "../directives.ts";
import { modules } from "../modules.ts";
import { systemFiles } from "../os/config-files.ts";
import { AccessFiles } from "./access-files.ts";

/** Undefined where no AllowOverride lets such files be read. The environment is the child's. */
export function accessFilesOf(configuration: Configuration<typeof directives>): AccessFiles | undefined {
  const { access: definitions, serverRoot, mpm } = configuration;
  if (definitions === undefined) return undefined;
  return new AccessFiles({
    definitions,
    files: systemFiles,
    environment: process.env,
    serverRoot,
    modules: modules.map(({ name }) => name),
    mpm,
    table: directives,
  });
}
