// Laws of sets of methods: what is in both, in one of two, in none.
import { expect } from "chai";
import * as fc from "fast-check";
import {
  common,
  hasMethod,
  isEmpty,
  MethodNames,
  type Methods,
  methodSet,
  sameMethods,
  union,
} from "../../config/methods.ts";

const name = fc.constantFrom("GET", "HEAD", "POST", "PUT", "X");
const methods: fc.Arbitrary<Methods> = fc
  .tuple(fc.array(name, { maxLength: 4 }), fc.boolean())
  .map(([names, except]) => methodSet(names, except));

describe("sets of methods", () => {
  it("have in common what is in both, and unite what is in either", () => {
    fc.assert(
      fc.property(methods, methods, name, (a, b, method) => {
        const inA = hasMethod(a, method);
        const inB = hasMethod(b, method);
        expect(hasMethod(common(a, b), method)).to.equal(inA && inB);
        expect(hasMethod(union(a, b), method)).to.equal(inA || inB);
      }),
    );
  });
  it("are the same when the order of names is all that differs", () => {
    fc.assert(
      fc.property(methods, (all) => {
        expect(sameMethods(all, { ...all, names: all.names.toReversed() })).to.equal(true);
        expect(sameMethods(all, { ...all, except: !all.except })).to.equal(false);
        expect(sameMethods(all, all)).to.equal(true);
      }),
    );
  });
  it("count HEAD as GET", () => expect(hasMethod(methodSet(["GET"], false), "HEAD")).to.equal(true));
  it("know 36 names besides HTTP's own, as in Apache", () => {
    const known = new MethodNames();
    const refused: string[] = [];
    known.register(
      Array.from({ length: 37 }, (_, i) => `X${i + 1}`),
      (_code, text) => refused.push(text),
    );
    known.register(["GET", "X1"], () => expect.fail("it has a number"));
    expect([known.has("X36"), known.has("X37"), known.has("MERGE")]).to.deep.equal([true, false, true]);
    expect(refused).to.deep.equal(["Maximum new request methods 62 reached while registering method X37."]);
  });
  it("are empty only as a list of none", () => {
    expect([methodSet([], false), methodSet([], true), methodSet(["GET"], false)].map(isEmpty)).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
});
