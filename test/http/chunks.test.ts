// The length of a chunked answer's body, from what went out on the socket: by node:http itself, in every way to write.
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "chai";
import { array, assert, asyncProperty, oneof, string, uint8Array } from "fast-check";
import { headLength } from "../../daemon/log/log-headers.ts";
import { bodyOfChunks, countChunks } from "../../daemon/http/chunks.ts";

/** What an answer's writes come to: bytes behind its head on the socket, and what the client got. */
async function answered(write: (res: http.ServerResponse) => void): Promise<{ counted: number; got: number }> {
  let counted = Number.NaN;
  const server = http.createServer((req, res) => {
    const { socket } = req;
    res.on("close", () => {
      counted = bodyOfChunks(res, socket.bytesWritten - headLength(res));
      server.close();
    });
    write(res);
  });
  const closed = once(server, "close");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const got = await new Promise<number>((done, fail) => {
    const request = http.get({ port, host: "127.0.0.1", agent: false }, async (response) => {
      let length = 0;
      for await (const chunk of response) length += (chunk as Buffer).length;
      done(length);
    });
    request.on("error", fail);
  });
  await closed;
  return { counted, got };
}

const ways: Readonly<Record<string, (res: http.ServerResponse) => void>> = {
  "one write and an empty end": (res) => res.write("hello") && res.end(),
  "text of two bytes a character": (res) => res.write("äöü") && res.end("ß"),
  "another encoding": (res) => res.write("68656c6c6f", "hex") && res.end("aGVsbG8=", "base64"),
  "a head before, and only an end": (res) => {
    res.writeHead(200, { "Transfer-Encoding": "chunked" });
    res.end("x".repeat(300));
  },
  trailers: (res) => {
    res.writeHead(200, { Trailer: "Sum" });
    res.write(Buffer.alloc(70_000));
    res.addTrailers({ Sum: "seven" });
    res.end("last");
  },
  "nothing but a flushed head": (res) => {
    res.flushHeaders();
    res.end();
  },
  "one more write behind the end": (res) => {
    res.on("error", () => {});
    res.write("hello");
    res.end("!");
    res.write("lost");
    res.end("lost");
  },
  "an end with a callback": (res) => {
    res.write("hello");
    res.end(() => {});
  },
  "many writes": (res) => {
    for (let length = 0; length < 300; length += 7) res.write("a".repeat(length));
    res.end();
  },
};

describe("the body of a chunked answer", () => {
  before(countChunks);

  for (const [way, write] of Object.entries(ways)) {
    it(`by ${way} is counted as the client gets it`, async () => {
      const { counted, got } = await answered(write);
      expect(counted).to.equal(got);
    });
  }

  it("is counted whatever pieces it is written in", async () => {
    const pieces = array(oneof(string({ unit: "grapheme" }), uint8Array({ maxLength: 3000 })), { maxLength: 12 });
    await assert(
      asyncProperty(pieces, async (all) => {
        const { counted, got } = await answered((res) => {
          res.flushHeaders();
          for (const piece of all) res.write(piece);
          res.end("last");
        });
        expect(counted).to.equal(got);
      }),
      { numRuns: 30 },
    );
  });
});
