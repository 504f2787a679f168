// What becomes of a command whose output goes nowhere: `httpdctl status | head -1`, a disk that is full; and of a server in
// the foreground whose terminal or pipe is gone. Used by httpd and httpdctl; without it Node ends them with a stack.

/** Says what to do when standard output takes no more; nothing that is said on standard error is worth an end. */
export function mindOutput(program: string): void {
  process.stderr.on("error", () => {});
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    // Whoever read it has seen enough, which ends other programs too (SIGPIPE).
    if (code !== "EPIPE") process.stderr.write(`${program}: cannot write: ${message}\n`);
    process.exit(code === "EPIPE" ? 0 : 1);
  });
}
