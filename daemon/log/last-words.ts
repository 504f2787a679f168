// What a process printed last, found in the error log: for whoever asked for a change that failed. The log has it line
// by line with the pid (log/child-log.ts); what was printed before a child could give it that form, by node itself say,
// has no form at all. Pure.
const form = /^\[[^\]]*\] \[(\w+):\w+\] \[pid (\d+)[^\]]*\] (.*)$/;

/** The last lines, at most `most`, that this process printed. */
export function lastWords(log: string, pid: number, most: number): readonly string[] {
  return log
    .split("\n")
    .flatMap((line) => {
      if (line === "") return [];
      const [, module, writer, text] = form.exec(line) ?? [];
      if (module === undefined) return line.startsWith("[") ? [] : [line];
      return module === "app" && Number(writer) === pid && text !== undefined ? [text] : [];
    })
    .slice(-most);
}
