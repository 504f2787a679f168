// docs/directives.md: every directive with what its row says. Pure. Made by scripts/reference.ts.
import { contextsOf, defaultOf, type Entry } from "../../daemon/reference.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const code = (text: string): string => `\`${text}\``;

/** A section's name is kept without the bracket that ends its line. */
const closed = (text: string): string => (text.startsWith("<") ? `${text}>` : text);

function lines({ name, module, models, row }: Entry): readonly string[] {
  const initial = defaultOf(row);
  return [
    `### ${closed(name)}`,
    "",
    `${row.help}.`,
    "",
    "| | |",
    "|---|---|",
    `| Syntax | ${cell(code(closed(`${name} ${row.syntax}`.trim())))} |`,
    ...(initial === undefined || initial === "" ? [] : [`| Default | ${cell(code(`${name} ${initial}`))} |`]),
    `| Context | ${contextsOf(row).join(", ")} |`,
    ...(row.override === undefined ? [] : [`| Override | ${row.override} |`]),
    `| Module | ${module}${models === undefined ? "" : `: ${models.join(", ")}`} |`,
    ...(row.bounds === undefined ? [] : [`| Bounds | ${cell(row.bounds)} |`]),
    ...(row.aliasOf === undefined ? [] : [`| See | ${row.aliasOf} |`]),
    ...(row.idle === undefined ? [] : [`| No effect | ${cell(row.idle)} |`]),
    `| A change needs | ${row.takes === "restart" ? "a stop and a start" : "a graceful"} |`,
    "",
  ];
}

/** The document. */
export function markdown(
  entries: readonly Entry[],
  reading: readonly { readonly name: string; readonly help: string }[],
): string {
  return [
    "# Directives",
    "",
    "Made by `npm run reference` from the tables that the server itself reads: do not edit. `httpd -L` prints the same in short.",
    'Names and meanings are those of Apache 2.4 unless a line says otherwise. "No effect" means: accepted, told at LogLevel info.',
    "",
    "## Carried out while the files are read",
    "",
    "| | |",
    "|---|---|",
    ...reading.map(({ name, help }) => `| ${cell(code(closed(name)))} | ${cell(help)} |`),
    "",
    "## All others",
    "",
    ...entries.flatMap(lines),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
