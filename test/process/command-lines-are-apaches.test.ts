// httpd answers command lines as Apache does: exit status, what it prints and what it complains of.
import { expect } from "chai";
import { answerOf, questions, type Answer } from "../cli/differential/questions.ts";
import { recorded } from "../cli/differential/recorded.ts";
import { httpd, run } from "../support/server.ts";

const atOnce = 3;

describe("httpd answers as Apache does to the command line", function () {
  this.timeout(240_000);
  const answers = new Map<string, Answer>();

  before(async () => {
    const left = [...questions];
    const ask = async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) {
        const env = { PATH: process.env["PATH"] };
        // oxlint-disable-next-line no-await-in-loop -- some at once, not all
        answers.set(one.asks, await answerOf(one, "/modules", (words, cwd) => run(httpd, words, { cwd, env })));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, ask));
  });

  for (const { asks, words } of questions) {
    it(`${words.join(" ")} (${asks})`, () => expect(answers.get(asks)).to.deep.equal(recorded[asks]));
  }
});
