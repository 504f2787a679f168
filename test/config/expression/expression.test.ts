// Expressions: what is one, and what it is worth. Verdicts and values are those of Apache 2.4's ap_expr.
import { expect } from "chai";
import * as fc from "fast-check";
import { Refusal } from "../../../config/directive.ts";
import { conditionOf, groupsOf, type Subject, textOf } from "../../../config/expression/evaluate.ts";
import { parseCondition, parseText } from "../../../config/expression/parse.ts";

const variables: Readonly<Record<string, string>> = {
  REQUEST_URI: "/shop/cart",
  REMOTE_ADDR: "192.0.2.7",
  HTTP_HOST: "www.example.com",
  QUERY_STRING: "",
};
const subject: Subject = {
  variable: (name) => variables[name] ?? "",
  call: (name, argument) => `<${name} ${argument}>`,
  exists: (test, name) => test === "f" && name === "/etc/passwd",
};

function truth(source: string): boolean | string {
  const condition = parseCondition(source);
  return condition instanceof Refusal ? condition.text : conditionOf(condition)(subject);
}

function text(source: string): string {
  const parsed = parseText(source);
  return parsed instanceof Refusal ? parsed.text : textOf(parsed)(subject);
}

function groups(source: string): readonly (string | undefined)[] | undefined {
  const condition = parseCondition(source);
  return condition instanceof Refusal ? [condition.text] : groupsOf(condition)(subject);
}

describe("a condition", () => {
  const held: readonly (readonly [string, boolean])[] = [
    ["true", true],
    ["!true || true", true],
    ["! ( true || true )", false],
    ["false || true && false", false],
    ["not false and true", true],
    ["%{REQUEST_URI} == '/shop/cart'", true],
    ["%{REQUEST_URI} = '/shop/cart'", true],
    ["'a' . 'b' == 'ab'", true],
    ["'abc' < 'abd'", true],
    ["'10' -gt '9'", true],
    ["'10' > '9'", false],
    ["%{HTTP_HOST} =~ /^www\\.(.*)$/ && $1 == 'example.com'", true],
    ["%{HTTP_HOST} =~ m#EXAMPLE#i", true],
    ["%{HTTP_HOST} !~ /example/", false],
    ["'b' in {'a', 'b'}", true],
    ["'c' -in {'a', 'b'}", false],
    ["-n %{QUERY_STRING}", false],
    ["-z '%{QUERY_STRING}'", true],
    ["-T 'off'", false],
    ["-R '192.0.2.0/24'", true],
    ["%{REMOTE_ADDR} -ipmatch '10.0.0.0/8'", false],
    ["'/a/b' -fnmatch '/*/b'", true],
    ["'ABC' -strcmatch 'a*'", true],
    ["-f '/etc/passwd'", true],
    ["tolower('ABC') == 'abc'", true],
    ["escape('a b/c') == 'a%20b/c'", true],
    ["unescape('a%20b') == 'a b'", true],
    ["unescape('a%zz') == ''", true],
    ["%{tolower:%{HTTP_HOST}} == 'www.example.com'", true],
    ["req('Accept') == '<req Accept>'", true],
  ];
  for (const [source, value] of held) {
    it(`${source} is ${value}`, () => expect(truth(source)).to.equal(value));
  }

  const wrong: readonly (readonly [string, string])[] = [
    ["", "syntax error, unexpected $end"],
    ["'a'", "syntax error, unexpected $end"],
    ["'a' ==", "syntax error, unexpected $end"],
    ["10 eq 10x", "syntax error, unexpected T_ID, expecting $end"],
    ["(true", "syntax error, unexpected $end, expecting T_OP_OR or T_OP_AND or ')'"],
    ["%{NOPE} == 'a'", "Variable 'NOPE' does not exist"],
    ["nope('a') == 'a'", "Function 'nope' does not exist"],
    ["-q 'a'", "Unary operator '-q' does not exist"],
    ["'a' -like 'b'", "Binary operator '-like' does not exist"],
    ["%{REMOTE_ADDR} -ipmatch %{HTTP_HOST}", "-ipmatch requires subnet/netmask as constant argument"],
    ["'a' =~ /(/", "Failed to compile regular expression"],
    ["'a' == 'b", "Unterminated string or variable"],
    ["'a' & 'b'", "syntax error, unexpected T_ERROR: Parse error near '&'"],
  ];
  for (const [source, refusal] of wrong) {
    it(`${source} is refused`, () => expect(truth(source)).to.equal(refusal));
  }
});

describe("the groups of a condition", () => {
  it("are those of the last regular expression that matched", () => {
    const both = "%{REQUEST_URI} =~ m#^/(shop)# && %{HTTP_HOST} =~ /^(w+)\\.(x)?/";
    expect(Array.from(groups(both) ?? [])).to.deep.equal(["www.", "www", undefined]);
  });
  it("are not there when it does not hold", () => {
    expect(groups("%{REQUEST_URI} =~ m#^/(shop)# && false")).to.equal(undefined);
  });
});

describe("a text", () => {
  it("has variables and functions filled in", () => {
    expect(text("https://%{HTTP_HOST}%{REQUEST_URI}?a=%{req:X-%{HTTP_HOST}}")).to.equal(
      "https://www.example.com/shop/cart?a=<req X-www.example.com>",
    );
  });
  it("may be empty, and may have signs that mean something elsewhere", () => {
    expect(text("")).to.equal("");
    expect(text("100% of 'it' } $")).to.equal("100% of 'it' } $");
  });
  it("with an unknown name is refused", () => {
    expect(text("/x/%{nope:a}")).to.equal("Function 'nope' does not exist");
    expect(text("%{HTTP_HOST")).to.match(/Unterminated/);
  });
});

describe("parsing", () => {
  it("ends in an expression or a refusal whatever the text is", () => {
    const soup = fc.array(
      fc.constantFrom(
        "(",
        ")",
        "!",
        "&&",
        "'",
        '"',
        "%{",
        "}",
        "HTTP_HOST",
        ":",
        "=~",
        "/",
        "$1",
        "-f",
        ".",
        "1",
        " ",
        "\\",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          soup.map((list) => list.join("")),
          fc.string(),
        ),
        (source) => {
          for (const parsed of [parseCondition(source), parseText(source)]) {
            expect(parsed instanceof Refusal || typeof parsed.kind === "string").to.equal(true);
          }
        },
      ),
    );
  });
  it("of very deep nesting is refused", () => {
    expect(truth("(".repeat(10_000))).to.equal("the expression is nested too deep");
    expect(truth("!".repeat(10_000))).to.equal("the expression is nested too deep");
    expect(text("%{tolower:".repeat(10_000))).to.equal("the expression is nested too deep");
    expect(truth("true || ".repeat(10_000))).to.equal("the expression is too long");
  });
});
