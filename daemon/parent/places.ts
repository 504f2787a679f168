// Where a server with this configuration has its PidFile and its control socket. They are found even when the
// configuration is broken: a server that runs must be stoppable whatever was written into its file since.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { controlSocketPlace } from "../../config/directives/mpm-common.ts";
import { printComplaint } from "../../config/print.ts";
import type { ServerSettings } from "../directives.ts";
import { readDesign, type Source } from "./read-design.ts";

export interface Places {
  readonly pidFile: string;
  readonly controlSocket: string;
}

export function placesIn(settings: Pick<ServerSettings, "PidFile" | "ControlSocket">): Places {
  return { pidFile: settings.PidFile, controlSocket: controlSocketPlace(settings) };
}

export interface FoundPlaces extends Places {
  /** What is wrong with the configuration, as it is printed; the places are then a guess. */
  readonly wrong: string | undefined;
}

export async function findPlaces(source: Source): Promise<FoundPlaces> {
  const read = await readDesign(source);
  if ("design" in read) return { ...placesIn(read.design.configuration.server.settings), wrong: undefined };
  return { ...guessPlaces(source), wrong: printComplaint(read.error) };
}

/** The last PidFile, ControlSocket and ServerRoot lines of a file that cannot be read as a configuration. */
function guessPlaces({ file, serverRoot }: Source): Places {
  const text = textOf(file);
  const last = (name: string) => {
    const lines = [...text.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]+"?([^"\\r\\n]+?)"?[ \\t]*$`, "gim"))];
    return lines.at(-1)?.[1];
  };
  const root = resolve(serverRoot, last("ServerRoot") ?? ".");
  const control = last("ControlSocket");
  const pidFile = resolve(root, last("PidFile") ?? "logs/httpd.pid");
  return placesIn({ PidFile: pidFile, ControlSocket: control === undefined ? undefined : resolve(root, control) });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
