// The parent's signals: one row gives the signal and what it asks for. Handlers are installed before anything else,
// since SIGUSR1 without one opens Node's inspector or, in the first moments, kills the process; what arrives early is kept.
// Apache: ap_unix_mpm_handle_signals (server/mpm_unix.c).

export type Wish = "stop" | "restart" | "graceful" | "graceful-stop";

const table: readonly { readonly signal: NodeJS.Signals; readonly wish: Wish | undefined }[] = [
  { signal: "SIGTERM", wish: "stop" },
  { signal: "SIGINT", wish: "stop" },
  { signal: "SIGQUIT", wish: "stop" },
  { signal: "SIGHUP", wish: "restart" },
  { signal: "SIGUSR1", wish: "graceful" },
  { signal: "SIGWINCH", wish: "graceful-stop" },
  // These kill Apache and leave its children behind; here they mean nothing.
  { signal: "SIGUSR2", wish: undefined },
  { signal: "SIGALRM", wish: undefined },
  { signal: "SIGPIPE", wish: undefined },
];

export interface Signals {
  /** Whether somebody has asked that the server end, and nobody has been handed that over to. */
  readonly endsEarly: () => boolean;
  /** Hands over what came so far and what comes from now on. */
  readonly deliver: (to: (wish: Wish) => void) => void;
}

/** `ignored` are signals that mean nothing here: a terminal window that is resized sends SIGWINCH. */
export function holdSignals(ignored: readonly NodeJS.Signals[]): Signals {
  const early: Wish[] = [];
  let receive = (wish: Wish): void => void early.push(wish);
  for (const { signal, wish } of table) {
    process.on(signal, () => {
      if (wish !== undefined && !ignored.includes(signal)) receive(wish);
    });
  }
  return {
    endsEarly: () => early.some((wish) => wish === "stop" || wish === "graceful-stop"),
    deliver(to) {
      receive = to;
      for (const wish of early.splice(0)) to(wish);
    },
  };
}
