// What the letters of the scoreboard mean, for the page: a word, and the group that gives a cell its colour.

export interface State {
  readonly word: string;
  readonly group: "idle" | "busy" | "kept" | "ending" | "starting";
}

export const states: Readonly<Record<string, State>> = {
  _: { word: "waiting", group: "idle" },
  S: { word: "starting", group: "starting" },
  R: { word: "reading", group: "busy" },
  W: { word: "sending", group: "busy" },
  K: { word: "keep-alive", group: "kept" },
  D: { word: "DNS lookup", group: "busy" },
  C: { word: "closing", group: "kept" },
  L: { word: "logging", group: "busy" },
  G: { word: "finishing", group: "ending" },
  I: { word: "idle cleanup", group: "ending" },
};

export const groups: readonly (readonly [State["group"], string])[] = [
  ["idle", "waiting"],
  ["busy", "serving"],
  ["kept", "kept alive"],
  ["ending", "finishing"],
  ["starting", "starting"],
];

/** The stream that a page like this one is drawn from: no request of a client, and it lasts as long as somebody looks. */
export function isWatching({ request }: { readonly request: string }): boolean {
  return request.startsWith(`GET ${location.pathname}?live `);
}
