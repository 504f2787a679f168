// Asks a real Apache and our pipeline the questions of the sites and prints each on which they
// differ, but for those of otherwise.ts. Run by hand, after a
// build: node dist/test/http/differential/explore.js [--only=BEGINNING]
import { apacheAnswers } from "./apache.ts";
import { lineOf } from "./comparable.ts";
import { otherwise } from "./otherwise.ts";
import { ourAnswers } from "./ours.ts";
import { sites } from "./sites/index.ts";

const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length) ?? "";
const tally = { asked: 0, same: 0 };
for (const site of sites.filter(({ asks }) => asks.startsWith(only))) {
  const [theirs, ours] = [await apacheAnswers(site), await ourAnswers(site)];
  if (typeof theirs === "string" || typeof ours === "string") {
    console.log(`--- ${site.asks}\ntheirs: ${JSON.stringify(theirs)}\nours:   ${JSON.stringify(ours)}`);
    continue;
  }
  const differing = Object.keys(theirs).filter((name) => {
    const [one, other] = [theirs[name], ours[name]];
    const meant = otherwise[site.asks]?.[name] !== undefined;
    return !meant && (one === undefined || other === undefined || lineOf(one) !== lineOf(other));
  });
  tally.asked += Object.keys(theirs).length;
  tally.same += Object.keys(theirs).length - differing.length;
  if (differing.length > 0) console.log(`--- ${site.asks}\n${site.lines.join("\n")}`);
  for (const name of differing) {
    const [one, other] = [theirs[name], ours[name]];
    console.log(`${name}\n  theirs: ${one && lineOf(one)}\n  ours:   ${other && lineOf(other)}`);
  }
}
console.log(`${tally.asked} asked, ${tally.same} the same`);
