// How far two answers agree: in the verdict, in the line that is blamed, in every word. Used by the explorer.

export interface Agreement {
  readonly verdict: boolean;
  /** The same file and line, or none in both. */
  readonly blamed: boolean;
  readonly words: boolean;
}

const accepted = (answer: readonly string[]) => answer.includes("Syntax OK");

/** The innermost place that an answer blames: "12 of /srv/case/a.conf". */
export function blamed(answer: readonly string[]): string | undefined {
  if (accepted(answer)) return undefined;
  const places = answer.flatMap((line) => [...line.matchAll(/Syntax error on line (\d+) of ([^\n]*?)(?=: |:$)/g)]);
  const last = places.at(-1);
  return last && `${last[1]} of ${last[2]}`;
}

export function agreement(theirs: readonly string[], ours: readonly string[]): Agreement {
  return {
    verdict: accepted(theirs) === accepted(ours),
    blamed: blamed(theirs) === blamed(ours),
    words: theirs.join("\n") === ours.join("\n"),
  };
}
