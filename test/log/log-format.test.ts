import { expect } from "chai";
import * as fc from "fast-check";
import { Refusal } from "../../config/directive.ts";
import { compile, tellsLocalEnd, type Entry } from "../../daemon/log/log-format.ts";
import { escapeItem } from "../../daemon/log/log-escape.ts";
import { strftime } from "../../daemon/log/log-time.ts";
import { settingsWith } from "../http/harness.ts";

const began = new Date(2026, 10, 23, 1, 2, 3).getTime() + 45.678;

function entry(statusCode = 200): Entry {
  const settings = settingsWith({ ServerName: { host: "example.test", port: 8080 }, SetEnv: [["Set", "value"]] });
  const target = { kind: "file", filename: "/srv/www/ä.html" };
  return {
    client: "192.0.2.7",
    keptAlive: 2,
    startedAt: began,
    finishedAt: began + 12.5,
    sent: 150,
    received: 90,
    req: {
      method: "GET",
      url: '/ä"?q=1',
      httpVersion: "1.1",
      trailers: { sum: "seven" },
      headers: { host: "Other.test:81", cookie: "a=1; b=2 ;d = e=f", "user-agent": 'x"y\t\\\u00e9' },
      socket: { localPort: 80, remotePort: 5000, localAddress: "192.0.2.1" },
    },
    res: {
      statusCode,
      _header: "x".repeat(84) + "\r\nX-A: first\r\n\r\n",
      _trailer: "Sum: eight\r\n",
      writableFinished: true,
      shouldKeepAlive: true,
      getHeader: (name: string) => ({ "content-type": "text/html; charset=utf-8", "set-cookie": ["a=1", "b=2"] })[name],
    },
    route: { path: "/ä", target, settings, host: { name: "example.test", settings } },
  } as unknown as Entry;
}

function line(format: string, of: Entry = entry()): string {
  const compiled = compile(format);
  if (compiled instanceof Refusal) throw new Error(compiled.text);
  return compiled(of);
}

describe("a LogFormat", () => {
  const zone = strftime("%z", new Date(began));
  const cases = [
    ["%h %l %u", "192.0.2.7 - -"],
    ["%a %A", "192.0.2.7 192.0.2.1"],
    ["%t", `[23/Nov/2026:01:02:03 ${zone}]`],
    ["%>s %b %B %O %I %S", "200 50 50 150 90 240"],
    ["%D %T %{ms}T %{us}T", "12500 0 12 12500"],
    ["%m %H %q %k %X", "GET HTTP/1.1 ?q=1 2 +"],
    ['"%r"', String.raw`"GET /\xe4\"?q=1 HTTP/1.1"`],
    ["%U %f", String.raw`/\xc3\xa4 /srv/www/\xc3\xa4.html`],
    ["%{User-Agent}i", String.raw`x\"y\t\\\xe9`],
    ["%{Referer}i %{None}o", "- -"],
    ["%{b}C %{c}C", "2 -"],
    ["%p %{local}p %{remote}p", "8080 80 5000"],
    ["%v %V", "example.test other.test"],
    ["%P", String(process.pid)],
    ["%{%Y-%m-%d}t %{msec_frac}t", "2026-11-23 045"],
    ["100%% \\n\\t\\\\|\\x", "100% \n\t\\|\\x"],
    ["%{x}T %{foo}p %{bar}P %i", "x foo bar -"],
    ["%{begin:sec}t %{end:msec}t", `${Math.floor(began / 1000)} ${Math.floor(began + 12.5)}`],
    ["%{end:%H:%M}t %{begin:%S}t", "01:02 03"],
    ["%<s %>U %{c}a %{c}h", String.raw`200 /\xc3\xa4 192.0.2.7 192.0.2.7`],
    ["%{d}C", "e=f"],
    ["%{Set}e %{Other}e", "value -"],
    ["%^FB %{Sum}^ti %{Sum}^to", "- seven eight"],
    ["%{Content-Type}o %{Set-Cookie}o %{X-A}o", "text/html a=1, b=2 first"],
  ] as const;
  for (const [format, expected] of cases) {
    it(`of ${format} is ${expected}`, () => expect(line(format)).to.equal(expected));
  }

  it("has a dash where the condition on the status does not hold", () => {
    const format = "%404,500{Host}i %!404{Host}i";
    expect(line(format, entry(200))).to.equal("- Other.test:81");
    expect(line(format, entry(404))).to.equal("Other.test:81 -");
  });

  it("has a dash for a body of no bytes", () => {
    expect(line("%b %B", { ...entry(), sent: 100 })).to.equal("- 0");
  });

  it("with what nobody knows is refused", () => {
    const ranOff = "Ran off end of LogFormat parsing args to some directive";
    const refusals = [
      ["%y", "Unrecognized LogFormat directive %y"],
      ["%^xx", "Unrecognized LogFormat directive %^"],
      ["% h", "Unrecognized LogFormat directive % "],
      ["%", ranOff],
      ["%200", ranOff],
      ["%{Host", ranOff],
    ] as const;
    for (const [format, text] of refusals) {
      const refused = compile(format);
      expect(refused instanceof Refusal && refused.text, format).to.equal(text);
    }
  });

  it("makes the time anew when the second changes", () => {
    const compiled = compile("%t");
    if (compiled instanceof Refusal) throw new Error(compiled.text);
    const first = compiled(entry());
    expect(compiled({ ...entry(), startedAt: began + 1000 })).to.not.equal(first);
    expect(compiled(entry())).to.equal(first);
  });

  it("lets a client write no line end, quote or control character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("latin1" as const, "utf8" as const),
        (text, encoding) => {
          expect(escapeItem(text, encoding)).to.match(
            /^(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\bnrtv]|\\x[0-9a-f]{2})*$/,
          );
        },
      ),
    );
  });
});

describe("strftime", () => {
  it("knows weeks, days and halves of the day", () => {
    const at = new Date(2027, 0, 1, 12, 5, 9);
    expect(strftime("%a %A %b %B %e %j %p %I %y %u %w %U %W %G-%V %T %D %q", at)).to.equal(
      "Fri Friday Jan January  1 001 PM 12 27 5 5 00 00 2026-53 12:05:09 01/01/27 %q",
    );
  });
});

describe("a format that tells of our end of the connection", () => {
  for (const format of ["%A", "%h %p", "%{local}p", "%>s %{canonical}p"]) {
    it(`is known by ${format}`, () => expect(tellsLocalEnd(format)).to.equal(true));
  }
  for (const format of [undefined, "%a %P", '%h %l %u %t "%r" %>s %b', "A p", "%{A}i %{p}e"]) {
    it(`is not ${format ?? "none"}`, () => expect(tellsLocalEnd(format)).to.equal(false));
  }
});
