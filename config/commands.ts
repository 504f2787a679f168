// The directives that are carried out while the files are read: Include, Define, LoadModule, ServerRoot and their kin; the
// conditions and macros come from tables of their own. One row each; the reader asks `commands`.
// Apache's counterpart: the rows with EXEC_ON_READ in server/core.c and modules/core/mod_so.c.
import { conditions } from "./conditions.ts";
import type { Complaint } from "./configuration.ts";
import { Refusal } from "./directive.ts";
import { filesToInclude } from "./include.ts";
import { lower } from "./lexer.ts";
import { macroSteps } from "./macros.ts";
import { type Commands, type Here, readFile, type Step } from "./reader.ts";
import type { Session } from "./session.ts";

/** Include within Include goes this deep. */
const deepestInclude = 128;

const steps: Readonly<Record<string, Step>> = {
  Include: {
    args: [1, 1],
    help: "Name of a configuration file, folder or wildcard to be read here; something must be there",
    run: ([path = ""], here) => include(path, "needed", here),
  },
  IncludeOptional: {
    args: [1, 1],
    help: "Name of a configuration file, folder or wildcard to be read here, if it is there",
    run: ([path = ""], here) => include(path, "optional", here),
  },
  Define: {
    args: [1, 2],
    help: "Name for <IfDefine>, with a value also for ${name}",
    run: ([name = "", value], { place: { session } }) =>
      badVariable(name) ?? session.define(name, value === "" ? undefined : value),
  },
  UnDefine: {
    args: [1, 1],
    help: "Name that is not defined any more",
    run: ([name = ""], { place: { session } }) => badVariable(name) ?? session.undefine(name),
  },
  LoadModule: {
    args: [2, 2],
    help: "a module's name and its file",
    run: ([symbol = "", file = ""], { place: { session } }) => loadModule(symbol, file, session),
  },
  LoadFile: {
    args: [1, Infinity],
    help: "Library to be loaded: there is nothing in this server that could use one",
    run: ([file = ""]) => new Refusal(`Cannot load ${file} into server: this server loads no shared objects`),
  },
  ServerRoot: {
    args: [1, 1],
    help: "Folder that relative paths start from",
    run: ([path = ""], { place: { session } }) => setServerRoot(path, session),
  },
  DefaultRuntimeDir: {
    args: [1, 1],
    help: "Folder of files that live as long as the server; must be there",
    run: ([path = ""], { place: { session } }) =>
      session.files.kind(session.path(path)) === "directory"
        ? undefined
        : new Refusal("DefaultRuntimeDir must be a valid directory, absolute or relative to ServerRoot"),
  },
};

function badVariable(name: string): Refusal | undefined {
  return name.includes(":") ? new Refusal("Variable name must not contain ':'") : undefined;
}

function setServerRoot(path: string, session: Session): Refusal | undefined {
  const root = session.path(path);
  if (session.files.kind(root) !== "directory") return new Refusal("ServerRoot must be a valid directory");
  session.serverRoot = root;
  return undefined;
}

function loadModule(symbol: string, file: string, session: Session): Refusal | undefined {
  const outcome = session.modules.load(symbol);
  if (outcome === "already loaded") session.warn("AH01574", `module ${symbol} is already loaded, skipping`);
  if (outcome === "built in") return new Refusal(`module ${symbol} is built-in and can't be loaded`);
  if (outcome === "unknown") return new Refusal(`Cannot load ${file} into server: there is no module ${symbol}`);
  return undefined;
}

function include(path: string, need: "needed" | "optional", { place, at, out }: Here): Complaint | Refusal | undefined {
  const { session, commands: known } = place;
  if (session.includes >= deepestInclude) {
    return new Refusal(`Exceeded maximum include depth of ${deepestInclude}, There appears to be a recursion.`);
  }
  const files = filesToInclude(session.files, session.pathAsked(path), need === "optional");
  if (files instanceof Refusal) return files;
  session.includes++;
  for (const file of files) {
    const complaint = readFile(session, known, file, at, out);
    if (complaint !== undefined) return complaint;
  }
  session.includes--;
  return undefined;
}

const all = Object.entries({ ...conditions, ...macroSteps, ...steps });

/** Everything that happens while reading, by name in small letters. */
export const commands: Commands = new Map(all.map(([name, step]) => [lower(name), { name, step }]));

/** Name and help of each, for `httpd -L` and the reference. */
export const commandHelp: readonly { readonly name: string; readonly help: string }[] = all.map(([name, { help }]) => ({
  name,
  help,
}));
