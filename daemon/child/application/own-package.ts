// Makes `import … from "httpdctl"` and `require("httpdctl")` work in applications, installed there or not: they get this
// server's own package. Used by application/load.ts before a file is evaluated.
import { readFileSync } from "node:fs";
import Module from "node:module";
import { fileURLToPath } from "node:url";
import { programFile } from "../../installation.ts";

const own = "httpdctl";
const esm = programFile("metrics.js").href;
const cjs = fileURLToPath(programFile("metrics.cjs"));

type Next = (specifier: string, context: unknown) => { readonly url: string };
interface Hooking {
  /** Node 22.15 and 23.5 on: hooks in this thread. */
  readonly registerHooks?: (hooks: {
    readonly resolve: (name: string, context: unknown, next: Next) => unknown;
  }) => void;
  readonly register: (specifier: string) => void;
  _resolveFilename: (request: string, ...rest: unknown[]) => string;
}
const hooking = Module as unknown as Hooking;

let forRequire = false;
let forImport = false;

/** For a file that is about to be loaded. */
export function offerOwnPackage(file: string): void {
  hookRequire();
  hookImport(file);
}

function hookRequire(): void {
  if (forRequire) return;
  forRequire = true;
  // oxlint-disable-next-line no-underscore-dangle, typescript/unbound-method -- Node's own name; called with its this
  const resolve = hooking._resolveFilename;
  // oxlint-disable-next-line no-underscore-dangle
  hooking._resolveFilename = function resolveFilename(this: unknown, request: string, ...rest: unknown[]): string {
    return request === own ? cjs : resolve.call(this, request, ...rest);
  };
}

/**
 * Where Node has no hooks in the thread itself they run in a thread of their own, which takes 70 ms and 12 MB: there
 * only files that name the package get them.
 */
function hookImport(file: string): void {
  if (forImport) return;
  if (hooking.registerHooks !== undefined) {
    forImport = true;
    const url = esm;
    hooking.registerHooks({
      resolve: (name, context, next) =>
        name === own ? { url, format: "module", shortCircuit: true } : next(name, context),
    });
    return;
  }
  if (!readFileSync(file, "utf8").includes(own)) return;
  forImport = true;
  const answer = `{ url: ${JSON.stringify(esm)}, format: "module", shortCircuit: true }`;
  const source = `export const resolve = (name, context, next) => name === ${JSON.stringify(own)} ? ${answer} : next(name, context);`;
  hooking.register(`data:text/javascript,${encodeURIComponent(source)}`);
}
