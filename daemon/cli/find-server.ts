// Who runs at the places of a configuration. Used by every command that is for a running server.
import { ask } from "../control/client.ts";
import { lookAtPidFile, type PidFileState } from "../os/pid-file.ts";
import type { Places } from "../parent/places.ts";

/** By the lock on PidFile; where somebody has removed, replaced or emptied the file, by who says that it is his. */
export async function findServer({ pidFile, controlSocket }: Places): Promise<PidFileState> {
  const found = lookAtPidFile(pidFile);
  if (found.state === "unreadable" || (found.state === "running" && found.pid > 0)) return found;
  const reply = await ask(controlSocket, "status");
  if (!reply.reached || reply.status !== 200) return found;
  const { pid, pidFile: own } = JSON.parse(reply.body) as Partial<Record<"pid" | "pidFile", unknown>>;
  return own === pidFile && typeof pid === "number" ? { state: "running", pid } : found;
}
