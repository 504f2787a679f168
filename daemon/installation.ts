// Where the files of this program are. The build makes one file of many modules, and puts it elsewhere
// (scripts/bundle.mjs), so that no module can tell from its own place where the others are: they ask here.
import { fileURLToPath } from "node:url";

const own = import.meta.url;

/** dist/daemon/. */
const daemon = own.slice(0, own.lastIndexOf("/daemon/") + "/daemon/".length);

/** A file of the compiled program, by its path in dist/daemon: "child/thread.js". */
export function programFile(path: string): URL {
  return new URL(path, daemon);
}

/** The folder of package.json, htdocs and the shipped httpd.conf, with a slash at its end. */
export const packageRoot = fileURLToPath(new URL("../../", daemon));

/** The command that becomes a server. */
export const httpdCommand = `${packageRoot}scripts/httpd`;
