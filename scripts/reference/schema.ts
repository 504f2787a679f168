// docs/directives.schema.json: a JSON schema of one directive as a value, for editors and programs that write httpd.conf.
// Pure. Made by scripts/reference.ts.
import { contextsOf, defaultOf, type Entry } from "../../daemon/reference.ts";

/** How many words it takes: "raw" is a text of any. */
function argumentsOf({ row }: Entry): object {
  if (row.args === "raw") return { type: "array", items: { type: "string" } };
  const [least, most] = row.args;
  const bounds = most === Infinity ? {} : { maxItems: most };
  return { type: "array", items: { type: "string" }, minItems: least, ...bounds };
}

function definition(entry: Entry): object {
  const { name, module, models, row } = entry;
  const initial = defaultOf(row);
  return {
    title: name,
    description: row.help,
    ...argumentsOf(entry),
    ...(initial === undefined || initial === "" ? {} : { default: initial.split(" ") }),
    "x-syntax": row.syntax,
    "x-context": contextsOf(row),
    ...(row.override === undefined ? {} : { "x-override": row.override }),
    "x-module": module,
    ...(models === undefined ? {} : { "x-models": models }),
    ...(row.bounds === undefined ? {} : { "x-bounds": row.bounds }),
    ...(row.idle === undefined ? {} : { "x-no-effect": row.idle }),
    "x-takes": row.takes,
  };
}

/** The schema: an object with a list of arguments for each directive. */
export function schema(entries: readonly Entry[]): string {
  const properties: Record<string, object> = {};
  // Models differ in defaults: the first that has a name describes it.
  for (const entry of entries) properties[entry.name] ??= definition(entry);
  const whole = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Directives of httpd.conf",
    description: "Made by `npm run reference`: each property is a directive, its value the words behind it.",
    type: "object",
    properties,
    additionalProperties: false,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
