// Why an application could not be loaded, in words for whoever reads the error log.

/** What loadApplication gives back instead of an application. */
export class LoadFailure {
  readonly file: string;
  /** One sentence, without the file's name. */
  readonly reason: string;
  /** The stack of what was thrown; empty when nothing was. */
  readonly stack: string;
  constructor(file: string, reason: string, stack = "") {
    this.file = file;
    this.reason = reason;
    this.stack = stack;
  }
}

/** Anything can be thrown: takes from it what there is to say. */
export function failureOf(file: string, thrown: unknown): LoadFailure {
  if (!(thrown instanceof Error)) return new LoadFailure(file, `It threw ${String(thrown)}`);
  const code = (thrown as NodeJS.ErrnoException).code;
  const first = `${thrown.name}: ${thrown.message}`.split("\n")[0] ?? thrown.name;
  const missing = code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND";
  const hint = missing ? " (is it installed where the application is?)" : "";
  return new LoadFailure(file, first + hint, thrown.stack ?? "");
}
