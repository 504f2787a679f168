// Undoes, in the process of the tests, what prepareApplications did to it.
import { Server } from "node:net";
import { reallyListen } from "../../daemon/child/application/capture.ts";

// oxlint-disable-next-line typescript/unbound-method -- put back as it was
const send = process.send;
const [, ...given] = process.argv;

export function NetServerListen(): typeof reallyListen {
  // oxlint-disable-next-line typescript/unbound-method -- compared only
  return Server.prototype.listen;
}

/** Takes the hooks and the applications' listeners away. */
export function restoreProcess(): void {
  Server.prototype.listen = reallyListen;
  if (send === undefined) delete process.send;
  else process.send = send;
  process.argv.splice(1, process.argv.length, ...given);
  for (const event of ["newListener", "SIGINT", "message"]) process.removeAllListeners(event);
}
