// The stack of a thread whose loop is stuck, by the inspector's protocol from inside the process: no port is opened. A
// thread that is paused for it stays paused. Used by whoever watches: the monitor of a process, the main thread of threads.
import { Session, type Debugger } from "node:inspector";

/** Frames told: the innermost say where it is stuck. */
const mostFrames = 24;

/** As in an Error's stack: "at name (/file:line:column)". `scripts` are the files by the numbers that frames have. */
export function framesOf(
  callFrames: readonly Debugger.CallFrame[],
  scripts: ReadonlyMap<string, string>,
): readonly string[] {
  return callFrames.slice(0, mostFrames).map(({ functionName, location }) => {
    const place = `${(scripts.get(location.scriptId) ?? "").replace("file://", "")}:${location.lineNumber + 1}:${(location.columnNumber ?? 0) + 1}`;
    return functionName === "" ? `at ${place}` : `at ${functionName} (${place})`;
  });
}

export interface Paused {
  /** Undefined when the thread could not be paused within the time: it is not in JavaScript. */
  readonly frames: readonly string[] | undefined;
  /** Lets it run again. */
  readonly resume: () => void;
}

/** Pauses the main thread; to be called from another thread. */
export function pauseMainThread(within: number): Promise<Paused> {
  const session = new Session();
  session.connectToMainThread();
  const resume = () => session.disconnect();
  return new Promise((done) => {
    const scripts = new Map<string, string>();
    session.on("Debugger.scriptParsed", ({ params }) => scripts.set(params.scriptId, params.url));
    const timer = setTimeout(done, within, { frames: undefined, resume });
    session.on("Debugger.paused", ({ params }) => {
      clearTimeout(timer);
      done({ frames: framesOf(params.callFrames, scripts), resume });
    });
    session.post("Debugger.enable");
    session.post("Debugger.pause");
  });
}
