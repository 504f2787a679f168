// What server-status adds up outlives the children that did it: requests, bytes and processor time survive a graceful,
// and a restart begins anew.
import { expect } from "chai";
import { zabbix } from "../support/agents.ts";
import { TestServer, until } from "../support/server.ts";

const burn = `export default (req, res) => {
  // Processor time, not time: a busy machine gives less of the one in the other.
  const { user } = process.cpuUsage();
  while (process.cpuUsage().user - user < 150_000);
  res.end("done");
};
`;

const lines = [
  "StartServers 1",
  "MinSpareServers 1",
  "MaxSpareServers 1",
  "NodeApp /burn burn.mjs",
  '<Location "/server-status">',
  "SetHandler server-status",
  "</Location>",
];

async function auto(server: TestServer): Promise<Readonly<Record<string, number>>> {
  const { body } = await server.get("/server-status?auto");
  const cpu = [...body.matchAll(/^(CPU\w+): (.*)$/gm)].map(([, key = "", value]) => [key, Number(value)]);
  return { ...zabbix(body), ...(Object.fromEntries(cpu) as Record<string, number>) };
}

describe("the totals of server-status", () => {
  it("survive a graceful, processor time of ended children included, and are reset by a restart", async () => {
    await using server = await TestServer.start(lines, { "burn.mjs": burn });
    for (let i = 0; i < 3; i++) expect((await server.get("/burn")).body).to.equal("done");
    // A request is counted once its answer is out, a moment after its client has it.
    const before = await until("all three are counted", async () => {
      const totals = await auto(server);
      return (totals["Total Accesses"] ?? 0) >= 3 && totals;
    });
    const [old] = server.children();
    expect((await server.command("graceful")).status).to.equal(200);
    await until("the old child is gone", () => !server.children().includes(old ?? 0));
    const after = await auto(server);
    expect(after["Total Accesses"]).to.be.at.least((before["Total Accesses"] ?? 0) + 1);
    expect(after["CPUChildrenUser"]).to.be.above(0.4);
    expect(after["uptime"]).to.be.at.least(before["uptime"] ?? 0);
    expect((await server.command("restart")).status).to.equal(200);
    const anew = await auto(server);
    expect(anew["Total Accesses"]).to.be.at.most(1);
    expect(anew["CPUChildrenUser"]).to.be.below(0.4);
  });
});
