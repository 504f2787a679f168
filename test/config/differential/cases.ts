// Small configurations, each asking one question of the language. Apache's answers stand in recorded.ts; record.ts makes
// them again. A list a subject; a new one is a file in cases/ and a line here. No case names a file outside its folder.
import type { Case } from "./case.ts";
import { conditions } from "./cases/conditions.ts";
import { general } from "./cases/general.ts";
import { macros } from "./cases/macros.ts";

export const cases: readonly Case[] = [...general, ...conditions, ...macros];
