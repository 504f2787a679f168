// The directives that every multi-processing module knows: files of the server, the backlog and its patience.
// Read by the parent. Apache's counterpart: server/mpm_common.c and server/listen.c; ControlSocket and StartTimeout are
// our own.
import { defineDirectives } from "../directive.ts";
import { integer, path } from "../kinds.ts";

export const mpmCommon = defineDirectives({
  ListenBacklog: integer(
    { syntax: "connections", help: "Longest queue of connections that wait to be accepted", initial: 511 },
    (value) => (value <= 0 ? "ListenBacklog must be > 0" : undefined),
  ),
  PidFile: path({ syntax: "file", help: "File with the parent's process id", initial: "logs/httpd.pid" }),
  ScoreBoardFile: path<undefined>({
    syntax: "file",
    help: "Name by which other programs can open the scoreboard: a link to memory that nobody can cut",
    initial: undefined,
    takes: "restart",
  }),
  GracefulShutdownTimeout: integer({
    syntax: "seconds",
    help: "Longest wait for requests in flight at a graceful end; 0 is for ever",
    initial: 0,
  }),
  ControlSocket: path<undefined>({
    syntax: "file",
    help: "Unix socket for httpdctl; else it stands next to PidFile, with .sock for .pid",
    initial: undefined,
  }),
  StartTimeout: integer(
    { syntax: "seconds", help: "A child that is not ready after this long has failed", initial: 60 },
    (value) => (value <= 0 ? "StartTimeout must be a positive number of seconds" : undefined),
  ),
});

/** Where the control socket is: ControlSocket, else next to PidFile with .sock in place of .pid. */
export function controlSocketPlace(settings: {
  readonly ControlSocket: string | undefined;
  readonly PidFile: string;
}): string {
  return settings.ControlSocket ?? `${settings.PidFile.replace(/\.pid$/, "")}.sock`;
}
