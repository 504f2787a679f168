// Makes few files of many modules, so that Node finds, reads and compiles a program in less time. Used by scripts/build
// after tsc. Reasons and figures: docs/decisions/0014-a-child-is-one-file.md.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Node's own modules, asked for as CommonJS does it. To list what a module exports to ES modules Node looks at each of its
 * properties, and some load much when they are looked at: one of node:http loads all of undici, 36 ms and some megabytes
 * in Node 24 for each process and each thread. Here a property is looked at if it is imported, and only then.
 */
const builtins = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "builtin", sideEffects: false }));
    onLoad({ filter: /^/, namespace: "builtin" }, ({ path }) => ({ contents: builtin(path) }));
  },
};

/**
 * A module that exports what a builtin has; what nobody imports is left out of the bundle. Which properties are getters
 * differs between versions (AsyncLocalStorage is one in Node 24), so that does not matter.
 */
export function builtin(path) {
  const names = Object.getOwnPropertyNames(process.getBuiltinModule(path)).filter(
    (name) => /^[a-zA-Z]\w*$/.test(name) && name !== "default",
  );
  return `const builtin = process.getBuiltinModule(${JSON.stringify(path)});
const property = (name) => builtin[name];
export default builtin;
${names.map((name) => `export const ${name} = /* @__PURE__ */ property("${name}");`).join("\n")}`;
}

const common = { bundle: true, target: "node20", platform: "node", logLevel: "warning", plugins: [builtins] };

/** Packages stay outside of what Node runs; the daemon's paths are those of dist/daemon. */
const programs = [
  {
    // What is read only by some commands is in files of its own.
    entryPoints: ["cli/httpd.js", "cli/httpdctl.js", "cli/simulate.js"],
    outdir: "bin",
    format: "esm",
    splitting: true,
    packages: "external",
    sourcemap: true,
  },
  {
    // In their own places: a child and its threads each load one file.
    entryPoints: ["child/main.js", "child/thread.js", "child/monitor.js", "child/slow-monitor.js"],
    outdir: "child",
    format: "esm",
    allowOverwrite: true,
    packages: "external",
    sourcemap: true,
  },
  // For applications that require("httpdctl").
  { entryPoints: ["metrics.js"], outfile: "metrics.cjs", format: "cjs" },
];

/** What a browser gets. */
const pages = { platform: "browser", target: "es2022", minify: true };
const assets = [
  { ...pages, entryPoints: ["status/main.ts"], outfile: "status.js", format: "iife" },
  { ...pages, entryPoints: ["status/page.css"], outfile: "status.css" },
];

/** `options` with the paths that they name: what is read below `from`, what is written below `to`. */
function placed({ entryPoints, outdir, outfile, ...options }, from, to) {
  const out = outdir === undefined ? { outfile: join(to, outfile) } : { outdir: join(to, outdir) };
  return { ...common, ...options, ...out, entryPoints: entryPoints.map((path) => join(from, path)) };
}

/** The commands and the program of a child, from the modules in `dist`. */
export async function bundlePrograms(dist) {
  const daemon = join(dist, "daemon");
  rmSync(join(daemon, "bin"), { recursive: true, force: true });
  await Promise.all(programs.map((options) => build(placed(options, daemon, daemon))));
}

/** The status page, from its sources below `root`. */
export async function bundlePages(root, dist) {
  const to = join(dist, "daemon/pages");
  await Promise.all(assets.map((options) => build(placed(options, join(root, "pages"), to))));
}
