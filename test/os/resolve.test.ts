// Host names of Listen and <VirtualHost> become addresses; those that nobody knows are told of.
import { expect } from "chai";
import { resolveNames } from "../../daemon/os/resolve.ts";
import { tables } from "../../daemon/parent/read-design.ts";
import { configurationOf } from "../config/request.ts";

/** What becomes of the addresses of a text, and who is not known. */
async function resolved(text: string) {
  const { configuration, unknown } = await resolveNames(configurationOf(text, { tables }) as never);
  const addresses = [configuration.server.settings.Listen, ...configuration.hosts.map((host) => host.addresses)];
  return { addresses: addresses.flat().map(({ host }) => host), unknown: [...unknown] };
}

describe("host names", () => {
  it("are not asked for where there are none", async () => {
    expect(await resolved("Listen 80\nListen [::1]:81\n<VirtualHost *:80 127.0.0.2>\n</VirtualHost>\n")).to.deep.equal({
      addresses: ["*", "::1", "*", "127.0.0.2"],
      unknown: [],
    });
  });

  it("become the addresses that the system knows", async () => {
    const { addresses, unknown } = await resolved("Listen localhost:80\n<VirtualHost localhost>\n</VirtualHost>\n");
    expect(addresses[0]).to.match(/^(?:127\.0\.0\.1|::1)$/);
    expect(addresses[1]).to.equal(addresses[0]);
    expect(unknown).to.deep.equal([]);
  });

  it("that cannot be are left, with what the system says", async () => {
    const { addresses, unknown } = await resolved("<VirtualHost a..b>\n</VirtualHost>\n");
    expect(addresses).to.deep.equal(["a..b"]);
    expect(unknown[0]?.[0]).to.equal("a..b");
    expect(unknown[0]?.[1]).to.match(/^\(EAI [234]\)/);
  });
});
