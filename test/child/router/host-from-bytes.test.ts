// Whom a connection is for: requests and ClientHellos whole, cut off, split and mangled.
import { expect } from "chai";
import * as fc from "fast-check";
import net from "node:net";
import tls from "node:tls";
import { hostFromBytes } from "../../../daemon/child/router/host-from-bytes.ts";

const of = (text: string) => hostFromBytes(Buffer.from(text, "latin1"));
const named = (name: string) => ({ kind: "named", name });

describe("whom an HTTP connection is for", () => {
  const cases: [string, string, object][] = [
    ["its Host field", "GET / HTTP/1.1\r\nHost: one.example:8080\r\n\r\n", named("one.example:8080")],
    ["a field in any case and place", "GET / HTTP/1.1\r\nA: b\r\nhOST:\t one.example \r\n", named("one.example")],
    ["lines that end in a bare line feed", "GET / HTTP/1.0\nHost: one.example\n\n", named("one.example")],
    ["empty lines before it", "\r\n\r\nGET / HTTP/1.1\r\nHost: one.example\r\n", named("one.example")],
    ["a target that names a host", "GET http://two.example/x HTTP/1.1\r\nHost: one", named("two.example")],
    ["no Host field", "GET / HTTP/1.0\r\nAccept: */*\r\n\r\n", { kind: "nameless" }],
    ["an empty Host field", "GET / HTTP/1.1\r\nHost:\r\n\r\n", named("")],
    ["no request at all", "hello\r\n", { kind: "nameless" }],
    ["HTTP/2 with prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", { kind: "nameless" }],
    ["a field whose name only begins so", "GET / HTTP/1.1\r\nHostile: x\r\n\r\n", { kind: "nameless" }],
    ["a field that is not there wholly", "GET / HTTP/1.1\r\nHost: one.exam", { kind: "more" }],
    ["nothing yet", "", { kind: "more" }],
  ];
  for (const [what, text, answer] of cases) it(`with ${what}`, () => expect(of(text)).to.deep.equal(answer));

  it("is never told otherwise by a part of the request than by the whole, only not yet", () => {
    const token = fc.stringMatching(/^[A-Za-z-]{1,8}$/);
    const value = fc.stringMatching(/^[\w.:-]{0,12}$/);
    const request = fc.tuple(fc.array(fc.tuple(token, value), { maxLength: 5 }), value).map(([fields, host]) => {
      const lines = [...fields, ["Host", host]].map(([name, text]) => `${name}: ${text}\r\n`);
      return `GET / HTTP/1.1\r\n${lines.join("")}\r\n`;
    });
    fc.assert(
      fc.property(request, fc.nat(), (text, cut) => {
        const part = of(text.slice(0, cut % text.length));
        if (part.kind !== "more") expect(part).to.deep.equal(of(text));
      }),
    );
  });
});

/** The ClientHello that Node's own TLS sends for this server name. */
async function helloFor(servername: string | undefined): Promise<Buffer> {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as net.AddressInfo;
  const hello = new Promise<Buffer>((done) =>
    server.once("connection", (socket) =>
      socket.once("data", (bytes) => {
        socket.destroy();
        server.close();
        done(bytes);
      }),
    ),
  );
  const client = tls.connect({ port, host: "127.0.0.1", ...(servername === undefined ? {} : { servername }) });
  client.on("error", () => {});
  return hello;
}

/** The same message in records of so many bytes. */
function inRecords(hello: Buffer, size: number): Buffer {
  const message = hello.subarray(5);
  const pieces: Buffer[] = [];
  for (let at = 0; at < message.length; at += size) {
    const piece = message.subarray(at, at + size);
    pieces.push(Buffer.from([22, 3, 1, piece.length >> 8, piece.length & 255]), piece);
  }
  return Buffer.concat(pieces);
}

describe("whom a TLS connection is for", () => {
  let hello = Buffer.alloc(0);
  before(async () => {
    hello = (await helloFor("shop.example")) as Buffer<ArrayBuffer>;
  });

  it("is the server name of the ClientHello", () => {
    expect(hostFromBytes(hello)).to.deep.equal(named("shop.example"));
  });

  it("is nobody in particular without one", async () => {
    expect(hostFromBytes(await helloFor(undefined))).to.deep.equal({ kind: "nameless" });
  });

  it("is not known yet while bytes are missing", () => {
    for (let length = 0; length < hello.length; length++) {
      expect(hostFromBytes(hello.subarray(0, length)).kind, String(length)).to.equal("more");
    }
  });

  it("is the same in however many records it comes", () => {
    for (const size of [1, 2, 3, 7, 100, 500]) {
      expect(hostFromBytes(inRecords(hello, size)), String(size)).to.deep.equal(named("shop.example"));
    }
  });

  it("is judged without failing whatever byte is changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(hello.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = Buffer.from(hello);
          for (const [at, value] of changes) bytes[at] = value;
          expect(hostFromBytes(bytes).kind).to.be.oneOf(["named", "nameless", "more"]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("whom any bytes are for", () => {
  it("is judged without failing, in time that grows with their number", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom([], [22, 3, 1], [71, 69, 84, 32]),
        (rest, head) => {
          expect(hostFromBytes(Uint8Array.from([...head, ...rest])).kind).to.be.oneOf(["named", "nameless", "more"]);
        },
      ),
      { numRuns: 500 },
    );
    const long = Buffer.concat([Buffer.from("GET / HTTP/1.1\r\n"), Buffer.alloc(32_768, "a: b\r\n")]);
    const began = performance.now();
    for (let turn = 0; turn < 20; turn++) hostFromBytes(long);
    expect(performance.now() - began).to.be.below(2_000);
  });
});
