// The server process: reads the configuration, takes the PidFile, opens what it needs, starts the first generation and
// then lives by events. The only file that joins the parent with the real system. Started by cli/httpd.ts.
import type { Handover } from "./core/handover.ts";
import { stoppedEarly, type Invocation, type StartFailure } from "./invocation.ts";
import { openServer } from "./opening.ts";
import { keepPidFile, takePidFile, type HeldPidFile } from "./os/pid-file.ts";
import { holdSignals, type Signals } from "./os/signals.ts";
import type { Places } from "./parent/places.ts";
import { Server } from "./server.ts";
import { takeOver } from "./upgrade.ts";

/** Starts the server. Resolves when it is running, or with the reason why it is not. The process then lives on by itself. */
export async function startServer(invocation: Invocation): Promise<StartFailure | undefined> {
  const { design, places, detach } = invocation;
  const signals = holdSignals(detach === undefined && process.stderr.isTTY ? ["SIGWINCH"] : []);
  const pidFile = takePidFile(places.pidFile);
  if ("why" in pidFile) return pidFileFailure(pidFile, places);
  const opened = await openServer(design, pidFile.overwritten, () => !signals.endsEarly());
  if (typeof opened === "string") {
    pidFile.release();
    return signals.endsEarly() ? stoppedEarly(invocation) : { exit: 1, text: opened };
  }
  const server = new Server(invocation, opened, pidFile);
  signals.deliver((wish) => server.wish(wish));
  return server.start();
}

/** Goes on where the program before this one was; throws when it cannot. */
export async function resumeServer(invocation: Invocation, handover: Handover, signals: Signals): Promise<void> {
  const { pidFile, control } = handover;
  const taken = await takeOver(handover, invocation.design);
  const places = { pidFile: pidFile.path, controlSocket: control.path };
  const server = new Server({ ...invocation, places }, taken, keepPidFile(pidFile.path, pidFile.fd));
  signals.deliver((wish) => server.wish(wish));
  await server.resume(handover, taken.known);
}

function pidFileFailure(
  failure: Exclude<ReturnType<typeof takePidFile>, HeldPidFile>,
  { pidFile }: Places,
): StartFailure {
  if (failure.why === "running") return { exit: 0, text: `httpd (pid ${failure.pid}) already running` };
  return {
    exit: 1,
    text: `AH00099: could not create ${pidFile}: ${failure.text}\nset PidFile to a file in a directory that you may write, on a disk that has room`,
  };
}
