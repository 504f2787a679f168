// Writes the reference documents from the tables of directives: `npm run reference`. A test fails when they are stale.
import { writeFileSync } from "node:fs";
import { entries, reading } from "../daemon/reference.ts";
import { markdown } from "./reference/markdown.ts";
import { schema } from "./reference/schema.ts";

writeFileSync(new URL("../../docs/directives.md", import.meta.url), markdown(entries, reading));
writeFileSync(new URL("../../docs/directives.schema.json", import.meta.url), schema(entries));
