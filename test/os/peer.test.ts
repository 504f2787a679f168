import { expect } from "chai";
import { once } from "node:events";
import net, { type AddressInfo, type Socket } from "node:net";
import { peerAddress, peerUser } from "../../daemon/os/peer.ts";

/** The two ends of a connection to a server that listens there. */
async function connected(listenAt: net.ListenOptions, host: string) {
  const server = net.createServer();
  server.listen(listenAt);
  await once(server, "listening");
  const client = net.connect((server.address() as AddressInfo).port, host);
  const [accepted] = (await once(server, "connection")) as [Socket];
  const { _handle: handle } = accepted as unknown as { readonly _handle: { readonly fd: number } };
  return {
    fd: handle.fd,
    remoteAddress: accepted.remoteAddress,
    [Symbol.dispose]() {
      for (const one of [client, accepted]) one.destroy();
      server.close();
    },
  };
}

describe("the peer of a socket", () => {
  it("has an IPv4 address as Node has it", async () => {
    using connection = await connected({ host: "127.0.0.1", port: 0 }, "127.0.0.1");
    expect(peerAddress(connection.fd)).to.equal(connection.remoteAddress).and.equal("127.0.0.1");
  });

  it("has its IPv4 address also on a socket of both families", async () => {
    using connection = await connected({ host: "::", port: 0 }, "127.0.0.1");
    expect(connection.remoteAddress).to.equal("::ffff:127.0.0.1");
    expect(peerAddress(connection.fd)).to.equal("127.0.0.1");
  });

  it("is left to Node where it is IPv6", async () => {
    using connection = await connected({ host: "::1", port: 0 }, "::1");
    expect(peerAddress(connection.fd)).to.equal(undefined);
  });

  it("is nobody where there is no socket", () => {
    expect(peerAddress(-1)).to.equal(undefined);
    expect(peerAddress(0x7fff)).to.equal(undefined);
    expect(peerUser(0x7fff)).to.equal(undefined);
  });
});
