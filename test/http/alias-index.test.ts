// The first alias that a path lies under: the index says what a look at each of them says.
import { expect } from "chai";
import * as fc from "fast-check";
import { compile } from "../../config/regex.ts";
import type { AliasValue } from "../../daemon/http/modules/alias.ts";
import { AliasIndex } from "../../daemon/http/modules/alias/alias-index.ts";
import { under } from "../../daemon/http/mount.ts";

const path = fc.string({ unit: fc.constantFrom("/", "a", "b"), maxLength: 6 });
const alias = fc.record({
  from: path,
  to: fc.constant("/srv"),
  regex: fc.boolean(),
  script: fc.constant(false),
  location: fc.constant(false),
  late: fc.constant(false),
});

function isFor({ from, regex }: AliasValue, asked: string): boolean {
  return regex ? (compile(from)?.test(asked) ?? false) : under(from, asked) !== undefined;
}

describe("the index of aliases", () => {
  it("finds the one that a look at each of them finds", () => {
    fc.assert(
      fc.property(fc.array(alias), path, (list, asked) => {
        const index = new AliasIndex();
        for (const one of list) index.add(one);
        expect(index.first(asked)).to.equal(list.find((one) => isFor(one, asked)));
      }),
    );
  });
});
