// AllowOverride and AllowOverrideList: what files named .htaccess may say, folder by folder. Apache's counterpart:
// set_override, set_allow_opts and set_override_list (server/core.c).
import { type Allowance, everything, type Nonfatal, noRights } from "../access.ts";
import { type Directive, overrides, type ReadContext, Refusal } from "../directive.ts";
import { choose, row } from "../kinds.ts";
import { wordsOf } from "../lexer.ts";
import { allMethods, sameMethods } from "../methods.ts";
import { permitsOf } from "../scope.ts";
import { around } from "../sections.ts";
import { allOptions, optionWords } from "./options.ts";

/** Apache warns where it has no effect: in <Location>, <Files> and <If>, and within <Limit>. */
function useless(at: ReadContext): boolean {
  const places = ["<Location", "<LocationMatch", "<Files", "<FilesMatch", "<If", "<ElseIf", "<Else"] as const;
  return around(at, places) !== undefined || !sameMethods(at.limited, allMethods);
}

const nonfatals: Readonly<Record<string, readonly Nonfatal[]>> = {
  override: ["Override"],
  unknown: ["Unknown"],
  all: ["Override", "Unknown"],
};

/** The options of "Options=A,B". */
function readOptions(list: string): readonly string[] | undefined | Refusal {
  const words = list.split(",").filter((one) => one !== "");
  const options: string[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    const known = lower === "none" ? [] : lower === "all" ? allOptions : optionWords[lower];
    if (known === undefined) return new Refusal(`Illegal option ${word}`);
    options.push(...known);
  }
  return words.length === 0 ? undefined : options;
}

/** What one word makes of what stands before it. None and All forget what came before, but for the options. */
function withWord(before: Allowance, written: string): Allowance | Refusal {
  const [word = "", value] = written.split(/=(.*)/s, 2);
  const lower = word.toLowerCase();
  if (lower === "nonfatal") {
    if (value === undefined) return new Refusal(`=Override, =Unknown or =All expected after ${word}`);
    return { ...before, nonfatal: [...before.nonfatal, ...(nonfatals[value.toLowerCase()] ?? [])] };
  }
  if (lower === "none") return { ...before, classes: [], nonfatal: [] };
  if (lower === "all") return { ...before, ...everything };
  const one = choose(overrides, word);
  if (one === undefined) return new Refusal(`Illegal override option ${word}`);
  const classes = [...before.classes, one];
  if (one !== "Options") return { ...before, classes };
  const options = value === undefined ? allOptions : readOptions(value);
  return options instanceof Refusal ? options : { ...before, classes, options: options ?? before.options };
}

const { classes, options, nonfatal } = noRights;

export const AllowOverride: Directive<Allowance> = row<Allowance>(
  {
    syntax: "None|All|class ...",
    help: "Classes of directives that .htaccess files may have; they are read where some are allowed",
    initial: { classes, options, nonfatal },
    absent: "None",
    contexts: ["directory"],
  },
  "raw",
  ([text = ""], at, earlier) => {
    if (useless(at)) at.warn("AH00114", `Useless use of AllowOverride in line ${at.line} of ${at.file}.`);
    let allowance: Allowance = { classes, options: earlier?.options, nonfatal };
    for (const written of wordsOf(text)) {
      const next = withWord(allowance, written);
      if (next instanceof Refusal) return next;
      allowance = next;
    }
    return allowance;
  },
);

export const AllowOverrideList: Directive<readonly string[]> = row<readonly string[]>(
  {
    syntax: "None|directive ...",
    help: "Single directives that .htaccess files may have, besides those that AllowOverride allows",
    initial: [],
    contexts: ["directory"],
  },
  [0, Infinity],
  (words, at) => {
    if (useless(at)) at.warn("AH00115", `Useless use of AllowOverrideList at ${at.file}:${at.line}`);
    if (words.some((word) => word.toLowerCase() === "none")) {
      return words.length === 1 ? [] : new Refusal("'None' not allowed with other directives in AllowOverrideList");
    }
    return words.filter((word) => mayBeListed(word, at));
  },
);

function mayBeListed(word: string, at: ReadContext): boolean {
  const found = at.rowNamed(word);
  const place = `${at.file}:${at.line}`;
  if (found === undefined) {
    at.warn("AH00116", `Discarding unrecognized directive \`${word}' in AllowOverrideList at ${place}`);
    return false;
  }
  if (permitsOf(found).some((one) => one !== "server")) return true;
  at.warn("AH02304", `Discarding directive \`${word}' not allowed in AllowOverrideList at ${place}`);
  return false;
}
