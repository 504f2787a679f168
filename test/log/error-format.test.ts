// ErrorLogFormat: expectations are what real Apache writes for the examples of its manual.
import { expect } from "chai";
import { Refusal } from "../../config/directive.ts";
import { compileErrorFormat } from "../../daemon/log/error-format.ts";
import { errorJson } from "../../daemon/log/error-json.ts";
import type { LogLine } from "../../daemon/log/format.ts";
import type { Exchange } from "../../daemon/http/module.ts";
import { settingsWith } from "../http/harness.ts";

const now = new Date(2026, 10, 24, 15, 29, 7).getTime() + 786.25;
const place = { now, pid: 42, server: "main.test" };
const plain: LogLine = { level: "error", module: "core", id: "AH00135", text: "Invalid method" };

const settings = settingsWith({ ServerName: { host: "example.test" } });
const about = {
  client: "192.0.2.7",
  keptAlive: 2,
  requestId: "id-7",
  req: { headers: { referer: "http://from/\n", "user-agent": "ua" }, socket: { remotePort: 5000 } },
  route: { settings, host: { name: "example.test", settings } },
} as unknown as Exchange;
const asked: LogLine = { ...plain, about };

function line(format: string, said: LogLine = plain): string {
  const compiled = compileErrorFormat(format, "");
  if (compiled instanceof Refusal) throw new Error(compiled.text);
  return compiled(said, place);
}

describe("an ErrorLogFormat", () => {
  const cases = [
    ["[%t] [%l] [pid %P] %M", "[Tue Nov 24 15:29:07 2026] [error] [pid 42] AH00135: Invalid method"],
    ["[%{u}t] [%-m:%l] %M", "[Tue Nov 24 15:29:07.786250 2026] [core:error] AH00135: Invalid method"],
    ["[%{cu}t] %M", "[2026-11-24 15:29:07.786250] AH00135: Invalid method"],
    ["[%{%H:%M}t] %M", "[15:29] AH00135: Invalid method"],
    ["%v %M", "main.test AH00135: Invalid method"],
    // A field that has nothing to say is left out, with the text around it.
    ["[%l] [client\\ %a] %M% ,\\ referer\\ %{Referer}i", "[error] AH00135: Invalid method"],
    ["[%l] [client %-a] %M", "[error] [client -] AH00135: Invalid method"],
    ["%+a %M", ""],
    ["%7m %M", " AH00135: Invalid method"],
    ["100%% \\%l %M", "100% %l AH00135: Invalid method"],
  ] as const;
  for (const [format, expected] of cases) {
    it(`of ${format} is ${expected}`, () => expect(line(format)).to.equal(expected));
  }

  it("has the request's fields where the message is about one", () => {
    expect(line("[client\\ %a] %L %k %V %v %M% ,\\ referer\\ %{Referer}i", asked)).to.equal(
      String.raw`[client 192.0.2.7:5000] id-7 2 example.test example.test AH00135: Invalid method, referer http://from/\n`,
    );
  });

  it("is refused as Apache refuses it", () => {
    const refusals = [
      ["%l", "main ErrorLogFormat must contain message format string '%M'"],
      ["%M %q", "Unrecognized error log format directive %q"],
      ["%M %{x", "Ran off end of error log format parsing args to some directive"],
    ] as const;
    for (const [format, text] of refusals) {
      const refused = compileErrorFormat(format, "");
      expect(refused instanceof Refusal && refused.text, format).to.equal(text);
    }
    expect(compileErrorFormat("%L", "request")).not.to.be.instanceOf(Refusal);
  });

  it("as JSON keeps the message as it was said", () => {
    const text = 'a\n"b"\u001b';
    expect(JSON.parse(errorJson({ ...asked, text }, place))).to.deep.equal({
      time: new Date(now).toISOString(),
      level: "error",
      module: "core",
      pid: 42,
      id: "AH00135",
      client: "192.0.2.7",
      requestId: "id-7",
      message: text,
    });
  });
});
