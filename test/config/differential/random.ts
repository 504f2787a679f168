// Cases made by chance: any directive that there is, with words that fit it or not, in any section, once or twice, quoted or
// not, through macros, conditions and includes. The same seed makes the same case. Used by the explorer.
import { commandHelp } from "../../../config/commands.ts";
import { sectionNames } from "../../../config/tree.ts";
import { directives } from "../../../daemon/directives.ts";
import { tables } from "../../../daemon/parent/read-design.ts";
import type { Case } from "./case.ts";
import { randomFrom } from "./mutations.ts";

type Pick = (below: number) => number;

const foreign =
  /^(?:NodeApp|NodeOptions|Health|Graceful(?!ShutdownTimeout)|Child|Slow|Request(?!Header)|Queue|StartT|Control|ServerRoot|ChrootDir|Suexec|DefaultRuntimeDir|LoadFile|LoadModule|ReadTimeout|Alert|Metrics|AssignUserID|LogFormatJson)/;
const names = [
  ...Object.keys(directives),
  ...Object.keys(tables.mpms["prefork"] ?? {}),
  ...commandHelp.map(({ name }) => name),
].filter((name) => !foreign.test(name) && !name.startsWith("<"));
const sections = [...sectionNames, "<IfModule", "<IfDefine", "<IfVersion", "<IfFile", "<IfDirective", "<IfSection"];

const words =
  `On Off on OFF None All Default Any 0 1 -1 5 10 80 100 255 256 300 404 500 511 999 65535 65536 70000 2147483647 2147483648
   4294967296 0x10 010 1.5 1e3 10ms 10s 1mi 1h 5min 1k abc x "" '' "a b" 'a b' "a\\"b" \\ / /a /a/b a.txt .txt *.txt ^/a ^a$ ( [a (.*) /a* ~
   htdocs logs/x logs nope/x ROOT /nonexistent http://a/ http://a:80/b https://a ftp://x //a a:80 *:80 *:* *:0 [::1]:80 [::1] 127.0.0.1
   127.0.0.1:80 10.0.0.0/8 10.1 256.1.1.1 ::1/128 localhost a.test *.test a_b.test _default_:80 _default_ -a +a -Indexes +FollowSymLinks
   Indexes FollowSymLinks MultiViews ExecCGI Includes SymLinksIfOwnerMatch granted denied all ip host env method expr local not
   GET POST TRACE FOO PUT,GET set unset append add merge edit edit* echo note always onsuccess early env=A env=!A env= expr=true
   "expr=%{REQUEST_URI} == '/'" "expr=x ==" expr= A B=c !A A=!b %h "%h %l" "%{X}i" "%{" "%>s" "%400,501{X}o" "%!200r" %q combined common "|cat"
   syslog syslog:local1 info debug warn emerg trace8 core:info alias:debug nope:info core:nope text/html text/x utf-8 .foo foo en-US gzip
   permanent temp seeother gone 301 399 399x off disabled default prod Full min OS EMail Double AuthConfig FileInfo Limit Options=Indexes
   Nonfatal=All MTime Size INode +Size -MTime Digest unlimited max #33 www-data nobody root mod_alias.c alias_module core.c !core.c
   2.4 >=2.4 = > 2.4.9 /2\\.4/ Timeout Foo \${A} \${nope} $a @b %c And Or Strict Unsafe Require1.0 LenientMethods RegisteredMethods
   fcntl posixsem: default sem none flock:logs flock:nope Handlers Filters NegotiatedOnly request connection "%M" "%t %M" Remote_Addr User-Agent
   ^User Request_URI Server_Addr h2c http/1.1 http data httpready ipv4 ISO-8859-1 #remark`
    .split(/\s+(?=(?:[^"']|"(?:\\.|[^"])*"|'[^']*')*$)/)
    .filter((word) => word !== "");

const any = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)] as T;
const some = (most: number, pick: Pick): readonly string[] =>
  Array.from({ length: pick(most + 1) }, () => any(words, pick));

/** The words that the syntax of a directive names, such as On|Off: what fits is asked as often as what does not. */
function fitting(name: string, pick: Pick): readonly string[] {
  const row = directives[name as keyof typeof directives] as { readonly syntax?: string } | undefined;
  const choices = (row?.syntax ?? "").split(/[\s[\]|]+/).filter((word) => word !== "" && word !== "...");
  return choices.length === 0 ? some(2, pick) : Array.from({ length: 1 + pick(3) }, () => any(choices, pick));
}

function line(pick: Pick): string {
  const name = any(names, pick);
  const spelt = pick(12) === 0 ? name.toLowerCase() : pick(30) === 0 ? `${name}s` : name;
  const args = pick(2) === 0 ? fitting(name, pick) : some(4, pick);
  return [spelt, ...args].join(pick(15) === 0 ? "\t " : " ");
}

function block(depth: number, pick: Pick): readonly string[] {
  const list: string[] = [];
  for (let count = 1 + pick(3); count > 0; count--) {
    if (depth < 3 && pick(3) === 0) list.push(...section(depth, pick));
    else list.push(line(pick));
  }
  return list;
}

function section(depth: number, pick: Pick): readonly string[] {
  const name = any(sections, pick);
  const args = some(2, pick).join(" ");
  const usual = ["*:80", "/a", "*.txt", "GET", "true", "!x", ""];
  const argument = pick(3) === 0 ? args : any(usual, pick);
  const open = `${name}${argument === "" ? "" : " "}${argument}>`;
  return [open, ...block(depth + 1, pick), ...(pick(25) === 0 ? [] : [`</${name.slice(1)}>`])];
}

/**
 * A longer file that our reader accepts, with one line more at its end: `accepts` is asked of each step. It shows what we
 * let pass and Apache does not.
 */
export async function grownCase(seed: number, accepts: (one: Case) => Promise<boolean>): Promise<Case> {
  const pick = randomFrom(seed + 9_000_000);
  let one: Case = { asks: `grown by chance, seed ${seed}`, text: "", defines: ["x"] };
  for (let tries = 0; tries < 60; tries++) {
    const more = pick(2) === 0 ? [line(pick)] : section(pick(3), pick);
    const next = { ...one, text: `${one.text}${more.map((text) => `${text}\n`).join("")}` };
    // oxlint-disable-next-line no-await-in-loop -- each step stands on the one before
    if (await accepts(next)) one = next;
  }
  return { ...one, text: `${one.text}${line(pick)}\n` };
}

/** The case of this seed. */
export function randomCase(seed: number): Case {
  const pick = randomFrom(seed + 7_000_000);
  const model = any(["prefork", "prefork", "worker", "event"] as const, pick);
  const all = [...(pick(6) === 0 ? ["Define A on"] : []), ...block(0, pick)];
  const text = all.map((one) => `${one}${pick(40) === 0 ? " \\" : ""}\n`).join("");
  return { asks: `by chance, seed ${seed}`, text, model, defines: pick(4) === 0 ? ["x"] : [] };
}
