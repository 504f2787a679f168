// A last look at an answer's head, however the application writes it.
import { expect } from "chai";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeHead } from "../../daemon/http/head.ts";

/** The fields that reach the client, and those that were there at the look. */
async function fieldsOf(write: (res: ServerResponse) => void): Promise<{ seen: unknown; came: string | null }> {
  let seen: unknown;
  const server = createServer((_req, res) => {
    beforeHead(res, () => (seen = res.getHeader("x-a")));
    write(res);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
  server.close();
  return { seen, came: headers.get("x-a") };
}

describe("a look at the head", () => {
  it("sees every field, in each form in which Node takes them", async () => {
    const forms: readonly ((res: ServerResponse) => void)[] = [
      (res) => res.setHeader("X-A", "1").end(),
      (res) => res.writeHead(200, { "X-A": "1" }).end(),
      (res) => res.writeHead(200, "Fine", { "X-A": "1" }).end(),
      (res) => res.writeHead(200, undefined, { "X-A": "1" }).end(),
      (res) => res.writeHead(200, ["X-A", "1"]).end(),
    ];
    for (const form of forms) {
      // oxlint-disable-next-line no-await-in-loop -- so that it is clear which one failed
      expect(await fieldsOf(form), String(form)).to.deep.equal({ seen: "1", came: "1" });
    }
  });
});
