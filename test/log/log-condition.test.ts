// Which requests a CustomLog is about.
import { expect } from "chai";
import { Refusal } from "../../config/directive.ts";
import { Patterns } from "../../config/regex-options.ts";
import { parseCondition, predicate } from "../../daemon/log/log-condition.ts";
import type { Entry } from "../../daemon/log/log-format.ts";
import { settingsWith } from "../http/harness.ts";

const settings = settingsWith({ SetEnv: [["seen", "1"]] });
const entry = {
  client: "192.0.2.7",
  req: {
    method: "GET",
    url: "/x?q=1",
    httpVersion: "1.1",
    headers: { host: "a.test", "user-agent": "probe/1" },
    socket: {},
  },
  res: { statusCode: 404, getHeader: () => undefined },
  route: { path: "/x", settings, target: { kind: "none" }, host: { name: "a.test", settings } },
} as unknown as Entry;

function wanted(clause: string): boolean {
  const condition = parseCondition(clause, new Patterns());
  if (condition instanceof Refusal) throw new Error(condition.text);
  return predicate(condition)(entry);
}

describe("the condition of a CustomLog", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["env=seen", true],
    ["env=!seen", false],
    ["env=other", false],
    ["ENV=!other", true],
    ["expr=%{REQUEST_STATUS} -ge 400", true],
    ["expr=%{REQUEST_URI} =~ m#^/health#", false],
    ["expr=-n %{HTTP_USER_AGENT} && %{req:User-Agent} == 'probe/1'", true],
    ["expr=-R '192.0.2.0/24'", true],
    ["expr=%{HTTPS} == 'off' && %{TIME_YEAR} -gt 2020", true],
    ["expr=-d '/' && !-f '/'", true],
    ["expr=%{reqenv:seen} == '1' && %{QUERY_STRING} == 'q=1'", true],
  ];
  for (const [clause, expected] of cases) {
    it(`${clause} is ${expected} here`, () => expect(wanted(clause)).to.equal(expected));
  }

  it("is refused as Apache refuses it", () => {
    const refusals = [
      ["env=", "missing environment variable name"],
      ["env=!", "missing environment variable name"],
      ["expr=", "missing condition"],
      ["when=x", "error in condition clause"],
    ] as const;
    for (const [clause, text] of refusals) {
      const refused = parseCondition(clause, new Patterns());
      expect(refused instanceof Refusal && refused.text, clause).to.equal(text);
    }
    expect(parseCondition("expr=%{REQUEST_URI} ==", new Patterns())).to.be.instanceOf(Refusal);
  });
});
