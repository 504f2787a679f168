// Listening sockets: made by difference, and all or none.
import { expect } from "chai";
import net from "node:net";
import { changeListeners, closeListeners, requeue, type ListenerChange } from "../../daemon/os/listeners.ts";
import { libc } from "../../daemon/os/libc.ts";
import { connects } from "../support/holding.ts";
import { freePort } from "../support/server.ts";

const on = (port: number, host = "127.0.0.1") => ({ host, port, protocol: "http" });

const short = { backlog: 5, sendBuffer: 0, receiveBuffer: 0 };

const getsockopt = libc.func(
  "int getsockopt(int fd, int level, int name, _Out_ uint8_t *value, _Inout_ uint32_t *size)",
);

/** TCP_DEFER_ACCEPT in seconds, which the kernel rounds up. */
function deferring(fd: number): number {
  const bytes = new Uint8Array(4);
  getsockopt(fd, 6, 9, bytes, [4]);
  return new DataView(bytes.buffer).getUint32(0, true);
}

/** The kernel's word for a listening socket: SO_SNDBUF and SO_RCVBUF, which it doubles, and the backlog of TCP_INFO. */
function queueingOf(fd: number) {
  const read = (level: number, name: number, offset: number) => {
    const bytes = new Uint8Array(104);
    getsockopt(fd, level, name, bytes, [bytes.length]);
    return new DataView(bytes.buffer).getUint32(offset, true);
  };
  return { backlog: read(6, 11, 28), sendBuffer: read(1, 7, 0) / 2, receiveBuffer: read(1, 8, 0) / 2 };
}

function change(...args: Parameters<typeof changeListeners>): ListenerChange {
  const result = changeListeners(...args);
  if ("text" in result) throw new Error(result.text);
  return result;
}

describe("listeners", () => {
  it("are opened where missing, kept where present, and dropped ones stay open until they are closed", async () => {
    const [a, b] = [await freePort(), await freePort()];
    const first = change([], [on(a)], short);
    expect(await connects(a)).to.equal(true);
    const second = change(first.listeners, [on(a), on(b), on(a)], short);
    expect(second.listeners.map(({ name }) => name)).to.deep.equal([`127.0.0.1:${a}`, `127.0.0.1:${b}`]);
    expect(second.listeners[0]).to.equal(first.listeners[0]);
    expect(second.opened.map(({ name }) => name)).to.deep.equal([`127.0.0.1:${b}`]);
    const third = change(second.listeners, [on(b)], short);
    expect(third.dropped).to.deep.equal(first.listeners);
    expect(await connects(a)).to.equal(true);
    closeListeners(third.dropped);
    expect(await connects(a)).to.equal(false);
    closeListeners(third.listeners);
  });

  it("are all closed again when one cannot be opened, and the reason is Apache's with advice", async () => {
    const [free, port] = [await freePort(), await freePort()];
    const other = await new Promise<net.Server>((done) => {
      const server = net.createServer().listen(port, "127.0.0.1", () => done(server));
    });
    const failure = changeListeners([], [on(free), on(port)], short);
    other.close();
    expect(failure).to.deep.equal({
      text: `(98)Address already in use: AH00072: make_sock: could not bind to address 127.0.0.1:${port}`,
      advice: `another program listens on port ${port}: stop it, or change Listen`,
      busy: true,
    });
    expect(await connects(free)).to.equal(false);
  });

  it("on every address take IPv4 connections, and on an address that is not ours are refused", async () => {
    const port = await freePort();
    const { listeners } = change([], [on(port, "*")], short);
    expect(listeners[0]?.name).to.equal(`[::]:${port}`);
    expect(await connects(port)).to.equal(true);
    closeListeners(listeners);
    expect(changeListeners([], [on(port, "192.0.2.1")], short)).to.include({
      text: `(99)Cannot assign requested address: AH00072: make_sock: could not bind to address 192.0.2.1:${port}`,
      busy: false,
    });
  });

  it("have the backlog and the buffers that are wanted, also those that stay when it changes", async () => {
    const [first, then] = [
      { backlog: 7, sendBuffer: 20000, receiveBuffer: 30000 },
      { backlog: 9, sendBuffer: 40000, receiveBuffer: 50000 },
    ];
    const { listeners } = change([], [on(await freePort())], first);
    const [{ fd } = { fd: -1 }] = listeners;
    expect(queueingOf(fd)).to.deep.equal(first);
    requeue(listeners, then);
    expect(queueingOf(fd)).to.deep.equal(then);
    closeListeners(listeners);
  });

  it("keep a connection back until its first bytes are there, where that is wanted", async () => {
    const { listeners } = change([], [on(await freePort())], { ...short, deferAccept: 30 });
    const [{ fd } = { fd: -1 }] = listeners;
    expect(deferring(fd)).to.be.at.least(30);
    requeue(listeners, short);
    expect(deferring(fd)).to.be.at.least(30);
    requeue(listeners, { ...short, deferAccept: 0 });
    expect(deferring(fd)).to.equal(0);
    closeListeners(listeners);
  });
});
