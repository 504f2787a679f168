// What to run for a log place that begins with "|". Pure; used by daemon/os/log-programs.ts. Apache's counterpart:
// open_error_log and ap_open_piped_log_ex (server/log.c), with the words taken apart as by apr_tokenize_to_argv.

export interface LogCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** "|program" and "||program" run a program with its arguments, "|$line" gives the line to the shell. */
export function commandOf(place: string): LogCommand {
  const text = place.replace(/^\|\|?/, "");
  if (text.startsWith("$")) return { program: "/bin/sh", args: ["-c", text.slice(1)] };
  const [program = "", ...args] = wordsOf(text);
  return { program, args };
}

/** Words between blanks; a pair of quotes of either kind keeps blanks, a backslash keeps what follows it. */
export function wordsOf(text: string): readonly string[] {
  const words = text.matchAll(/(?:"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|\\.|[^\s"'\\])+/gs);
  return [...words].map(([word]) =>
    word.replaceAll(
      /"((?:\\.|[^"\\])*)"?|'((?:\\.|[^'\\])*)'?|\\(.)/gs,
      (_all, double?: string, single?: string, one?: string) =>
        one ?? (double ?? single ?? "").replaceAll(/\\(.)/gs, "$1"),
    ),
  );
}
