// Asks a real Apache and our reader about texts made by chance, and prints each on which they differ. What it finds
// becomes a row of cases.ts. Run by hand, after a build:
//   node dist/test/config/differential/explore.js [number of texts]
import * as fc from "fast-check";
import { apacheAnswer } from "./apache.ts";
import { ourAnswer } from "./ours.ts";

const sections = [
  "<Directory />",
  "<VirtualHost *:80>",
  "<Files a>",
  "<Location /x>",
  "<LocationMatch a>",
  "<IfModule core.c>",
  "<IfModule !core.c>",
  "<IfDefine a>",
  "<IfDefine !a>",
  "<Foo x>",
];
const ends = sections.map((section) => `</${/\w+/.exec(section)?.[0]}>`);
const directives = [
  "Timeout 5",
  "Timeout",
  'Define a "b c"',
  "Define b <Directory",
  "${b} /y>",
  "UnDefine a",
  "Include a.conf",
  "IncludeOptional *.conf",
  "Listen 80",
  "ServerAlias x",
  "LimitRequestBody 5",
  "KeepAlive On",
  'Error "x"',
  "SetHandler none",
  "LogLevel debug",
  "StartServers 3",
  "KeepAliveTimeout 5ms",
  "Foo",
];
const whole = [...sections, ...ends, ...directives].map((line) => `${line}\n`);
const scraps = [
  "\n",
  " ",
  "\\\n",
  "\\",
  '"',
  "'",
  "<",
  ">",
  "/",
  "!",
  "${a}",
  "$",
  "{",
  "}",
  "#",
  "\r\n",
  "\t",
  "\0",
  "é",
  "\u0001",
];
const text = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...whole), weight: 3 }, fc.constantFrom(...scraps)), { maxLength: 20 })
  .map((parts) => parts.join(""));

const count = Number(process.argv[2] ?? 500);
let differences = 0;
for (const [main, other] of fc.sample(fc.tuple(text, text), count)) {
  const question = { asks: "", text: main, files: { "a.conf": other } };
  const [theirs, ours] = [apacheAnswer(question), await ourAnswer(question)];
  if (JSON.stringify(theirs) === JSON.stringify(ours)) continue;
  differences++;
  console.log(JSON.stringify({ main, other, theirs, ours }, null, 2));
}
console.log(`${differences} differences in ${count} texts`);
