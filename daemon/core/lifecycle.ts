// The phases of the server's life and what leads from one to the next. parent.ts asks `next`; an event that a phase has
// no entry for is refused. Apache: ap_mpm_run and mpm_state of the MPMs (AP_MPMQ_STARTING, RUNNING, STOPPING).

export type Phase = "starting" | "running" | "reloading" | "restarting" | "draining" | "stopping" | "gone";
export type LifecycleEvent =
  | "started"
  | "graceful"
  | "restart"
  | "settled"
  | "graceful-stop"
  | "stop"
  | "last-child-left";

export const lifecycle = {
  starting: { started: "running", "graceful-stop": "draining", stop: "stopping" },
  running: { graceful: "reloading", restart: "restarting", "graceful-stop": "draining", stop: "stopping" },
  reloading: { settled: "running", "graceful-stop": "draining", stop: "stopping" },
  restarting: { settled: "running", "graceful-stop": "draining", stop: "stopping" },
  draining: { stop: "stopping", "last-child-left": "gone" },
  stopping: { "last-child-left": "gone" },
  gone: {},
} as const satisfies Record<Phase, { readonly [E in LifecycleEvent]?: Phase }>;

/** Whether a server in this phase will never serve again. */
export const isEnding = (phase: Phase): boolean => phase === "draining" || phase === "stopping" || phase === "gone";

/** The phase that this event leads to; undefined when the event has no meaning now. */
export function next(phase: Phase, event: LifecycleEvent): Phase | undefined {
  const row: { readonly [E in LifecycleEvent]?: Phase } = lifecycle[phase];
  return row[event];
}
