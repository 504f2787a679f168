// Questions about the command line: words, with the files that they are about. Apache's answers stand in recorded.ts;
// record.ts makes them again, and test/process/command-lines-are-apaches.test.ts asks our httpd.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { comparable, linesBefore } from "../../config/differential/comparable.ts";
import { firstLines } from "./lines-first.ts";
import { secondLines } from "./lines-second.ts";

export interface Question {
  readonly asks: string;
  /**
   * ROOT is the folder of its files. STD stands for `-d ROOT -f ROOT/httpd.conf` and the modules, PLAIN for the first, PRE
   * for the second. MODULES is the folder of Apache's modules.
   */
  readonly words: readonly string[];
  /** httpd.conf; ">> name" begins another file. */
  readonly text: string;
  readonly model: "prefork" | "worker" | "event";
}

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What is in the file that -E names. */
  readonly said: string;
}

type Row = readonly [string, readonly string[], string?, Question["model"]?];
const rows: readonly Row[] = [...firstLines, ...secondLines];

export const questions: readonly Question[] = rows.map(([asks, words, text = "", model = "prefork"]) => ({
  asks,
  words,
  text,
  model,
}));

/** Asks a program: `run` gets the words and the folder in which to run. */
export async function answerOf(
  question: Question,
  modules: string,
  run: (words: readonly string[], folder: string) => Promise<Omit<Answer, "said">>,
): Promise<Answer> {
  const root = mkdtempSync(join(tmpdir(), "httpd-line-"));
  const placed = (text: string) => text.replaceAll("ROOT", root).replaceAll("MODULES", modules);
  try {
    for (const folder of ["logs", "htdocs"]) mkdirSync(join(root, folder));
    for (const part of `httpd.conf\n${question.text}`.split(/^>> /m)) {
      const [name = "", ...lines] = part.replace(/\n$/, "").split("\n");
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), placed(lines.map((line) => `${line}\n`).join("")));
    }
    const { code, stdout, stderr } = await run(wordsOf(question, modules).map(placed), root);
    const plain = (text: string) => plainly(text.replaceAll(root, "/srv/case").replaceAll(modules, "MODULES"));
    const errors = (text: string) => comparable(plain(text)).join("\n");
    return { code, stdout: plain(stdout), stderr: errors(stderr), said: errors(contentOf(join(root, "E.log"))) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function wordsOf({ words, model }: Question, modules: string): readonly string[] {
  const plain = ["-d", "ROOT", "-f", "ROOT/httpd.conf"];
  const before = linesBefore({ asks: "", text: "", model }, modules).flatMap((line) => ["-C", line]);
  const meant: Readonly<Record<string, readonly string[]>> = { STD: [...before, ...plain], PLAIN: plain, PRE: before };
  return words.flatMap((word) => meant[word] ?? [word]);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Without what each server says of itself, without who is nobody to an ordinary user, and without Apache's mutexes: there are none here. */
function plainly(text: string): string {
  return text
    .replaceAll("apache2", "httpd")
    .replace(/Usage: \S*httpd \[[^]*/, "<usage>")
    .replace(/Server version: .*\nServer built: .*\n/, "<version>")
    .replace(
      /Server's (?:Module Magic|Configuration)[^]* -D SERVER_CONFIG_FILE.*\n(?: -D (?:HANDOVER|MPMS).*\n)*/,
      modelIn,
    )
    .replace(/Compiled in modules:\n(?: {2}.*\n)*/, "<modules>")
    .replace(/(?:<\w+ ?\S* ?\(\w+\.c\)|\w+ \([\w.]+\.c\))\n[^]*/, "<directives>")
    .replace(/Loaded Modules:\n(?: .*\n)*/, "<loaded>")
    .replaceAll(" not_used\n", "\n")
    .replace(/^Mutex [\w-]+: .*\n/gm, "")
    .replace('"/var/www/html"', '"/srv/case/htdocs"')
    .replace('"/run/httpd.pid"', '"/srv/case/logs/httpd.pid"');
}

const modelIn = (text: string) => /^Server MPM:.*\n(?: .*:.*\n)*/m.exec(text)?.[0] ?? "";
