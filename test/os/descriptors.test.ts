// A queue of descriptors: what goes in comes out, in order, each once; it is bounded and blocks nobody.
import { expect } from "chai";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { closeQueue, openQueue, pass, receive, type DescriptorQueue } from "../../daemon/os/descriptors.ts";

describe("a queue of descriptors", () => {
  let queue: DescriptorQueue;
  beforeEach(() => {
    const opened = openQueue();
    if ("errno" in opened) throw new Error(opened.message);
    queue = opened;
  });
  afterEach(() => closeQueue(queue));

  it("gives them out in the order in which they came, as copies", () => {
    const paths = ["/dev/null", "/dev/zero", "/proc/self/stat"];
    for (const path of paths) {
      const fd = openSync(path, "r");
      expect(pass(queue.sender, fd)).to.equal("passed");
      closeSync(fd);
    }
    for (const path of paths) {
      const fd = receive(queue.receiver);
      expect(fd).to.be.a("number");
      expect(fstatSync(fd as number).ino, path).to.equal(fstatSync(openAndClose(path)).ino);
      closeSync(fd as number);
    }
    expect(receive(queue.receiver)).to.equal(undefined);
  });

  it("rings once for each", () => {
    for (let turn = 0; turn < 3; turn++) pass(queue.sender, 0);
    expect(readSync(queue.receiver.bell, Buffer.alloc(10))).to.equal(3);
    for (let turn = 0; turn < 3; turn++) closeSync(receive(queue.receiver) as number);
  });

  it("says when it is full, and takes more when there is room again", () => {
    let taken = 0;
    while (pass(queue.sender, 0) === "passed") taken++;
    expect(taken).to.be.within(50, 2000);
    closeSync(receive(queue.receiver) as number);
    expect(pass(queue.sender, 0)).to.equal("passed");
    for (let fd = receive(queue.receiver); fd !== undefined; fd = receive(queue.receiver)) closeSync(fd);
  });

  it("tells the sender that the receivers are gone instead of ending it", () => {
    const other = openQueue();
    if ("errno" in other) throw new Error(other.message);
    closeSync(other.receiver.socket);
    closeSync(other.receiver.bell);
    expect(pass(other.sender, 0)).to.have.property("errno", 32);
    closeSync(other.sender.socket);
    closeSync(other.sender.bell);
  });
});

/** A descriptor that stays valid for the look that follows. */
function openAndClose(path: string): number {
  const fd = openSync(path, "r");
  setImmediate(() => closeSync(fd));
  return fd;
}
