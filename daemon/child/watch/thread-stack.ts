// The stack of a worker thread whose loop is stuck, asked by the main thread of its process. The thread runs on meanwhile,
// until it is terminated: one that is paused could not be. Used by child/thread-watch.ts.
import { Session, type Debugger } from "node:inspector";
import { framesOf } from "./stack.ts";

interface FromWorker {
  readonly method?: string;
  readonly params?: { readonly callFrames: readonly Debugger.CallFrame[]; scriptId: string; url: string };
}

/** Undefined when the thread does not answer within so many milliseconds: it is not in JavaScript. */
export function threadStack(threadId: number, within: number): Promise<readonly string[] | undefined> {
  const session = new Session();
  session.connect();
  const scripts = new Map<string, string>();
  return new Promise((done) => {
    const end = (frames: readonly string[] | undefined) => {
      clearTimeout(timer);
      session.disconnect();
      done(frames);
    };
    const timer = setTimeout(end, within, undefined);
    session.on("NodeWorker.attachedToWorker", ({ params: { sessionId, workerInfo } }) => {
      // "[worker 3]", "[worker 3] name": the number is the threadId.
      if (!workerInfo.title.startsWith(`[worker ${threadId}]`)) return;
      const post = (id: number, method: string) =>
        session.post("NodeWorker.sendMessageToWorker", { sessionId, message: JSON.stringify({ id, method }) });
      session.on("NodeWorker.receivedMessageFromWorker", ({ params }) => {
        if (params.sessionId !== sessionId) return;
        const { method, params: what } = JSON.parse(params.message) as FromWorker;
        if (method === "Debugger.scriptParsed" && what !== undefined) scripts.set(what.scriptId, what.url);
        if (method !== "Debugger.paused" || what === undefined) return;
        post(3, "Debugger.resume");
        end(framesOf(what.callFrames, scripts));
      });
      post(1, "Debugger.enable");
      post(2, "Debugger.pause");
    });
    session.post("NodeWorker.enable", { waitForDebuggerOnStart: false });
  });
}
