// Small configurations, each asking one question of the language. Apache's answers stand in recorded.ts; record.ts makes
// them again. A list a subject; a new one is a file in cases/ and a line here. No case names a file outside its folder.
import type { Case } from "./case.ts";
import { conditions } from "./cases/conditions.ts";
import { directives } from "./cases/directives.ts";
import { accessCompatDirectives } from "./cases/directives/access-compat.ts";
import { coreDirectives } from "./cases/directives/core.ts";
import { modelDirectives } from "./cases/directives/models.ts";
import { moduleDirectives } from "./cases/directives/modules.ts";
import { sectionDirectives } from "./cases/directives/sections.ts";
import { expressions } from "./cases/expressions.ts";
import { fresh } from "./cases/fresh.ts";
import { general } from "./cases/general.ts";
import { includes } from "./cases/includes.ts";
import { lexical } from "./cases/lexical.ts";
import { macros } from "./cases/macros.ts";
import { mixed } from "./cases/mixed.ts";
import { nesting } from "./cases/nesting.ts";
import { openings } from "./cases/openings.ts";
import { patternCases } from "./cases/patterns.ts";
import { otherwise } from "./otherwise.ts";

const all: readonly Case[] = [
  ...general,
  ...lexical,
  ...openings,
  ...nesting,
  ...conditions,
  ...macros,
  ...includes,
  ...directives,
  ...coreDirectives,
  ...moduleDirectives,
  ...accessCompatDirectives,
  ...sectionDirectives,
  ...modelDirectives,
  ...expressions,
  ...mixed,
  ...patternCases,
  ...fresh,
];

export const cases: readonly Case[] = all.map((one) => {
  const ours = otherwise[one.asks];
  return ours === undefined ? one : { ...one, ours };
});
