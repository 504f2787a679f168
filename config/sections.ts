// What each section means: where it may stand, and what its argument is. Used by the evaluator.
// Apache's counterpart: dirsection, urlsection, filesection and virtualhost_section (server/core.c).
import type { HostAddress } from "./configuration.ts";
import { hostAddress } from "./addresses.ts";
import { Refusal } from "./directive.ts";
import { firstWord, wordsOf } from "./lexer.ts";
import { compile } from "./merge.ts";
import { canonical } from "./paths.ts";
import type { Scope } from "./scope.ts";
import type { SectionName } from "./tree.ts";

export type SectionMeaning =
  | { readonly kind: "host" }
  | { readonly kind: "directory" | "location" | "files"; readonly regex: boolean };

export const sections: Readonly<Record<SectionName, SectionMeaning>> = {
  "<VirtualHost": { kind: "host" },
  "<Directory": { kind: "directory", regex: false },
  "<DirectoryMatch": { kind: "directory", regex: true },
  "<Location": { kind: "location", regex: false },
  "<LocationMatch": { kind: "location", regex: true },
  "<Files": { kind: "files", regex: false },
  "<FilesMatch": { kind: "files", regex: true },
};

/** Why this section may not stand here. */
export function misplaced(name: SectionName, scope: Scope): Refusal | undefined {
  const { kind } = sections[name];
  const innermost = scope.inside.at(-1);
  if (kind === "files") {
    const location = scope.inside.find((outer) => outer === "<Location" || outer === "<LocationMatch");
    return location && new Refusal(`${name}> cannot occur within ${location}> section`);
  }
  if (scope.context === "directory") return new Refusal(`${name} not allowed in ${innermost}> context`);
  return kind === "host" && scope.context === "vhost"
    ? new Refusal(`${name}> cannot occur within <VirtualHost> section`)
    : undefined;
}

/** What a container's argument says: its pattern, and what was left over. */
export interface Pattern {
  readonly pattern: string;
  readonly regex: boolean;
  readonly surplus: boolean;
}

/** `~` before a pattern makes it a regular expression, as in the ...Match sections. */
export function readPattern(meaning: Exclude<SectionMeaning, { kind: "host" }>, argument: string): Pattern | Refusal {
  const first = firstWord(argument);
  const tilde = !meaning.regex && first.word === "~";
  const { word, rest } = tilde ? firstWord(first.rest) : first;
  const regex = meaning.regex || tilde;
  if (regex && compile(word, "") === undefined) return new Refusal("Regex could not be compiled");
  // A relative folder is accepted, as in Apache, and no file is in it.
  const folder = !regex && meaning.kind === "directory" && word.startsWith("/");
  const pattern = folder ? canonical(word) : word;
  return { pattern, regex, surplus: rest !== "" };
}

/** The addresses of a <VirtualHost>. */
export function readAddresses(argument: string): readonly HostAddress[] | Refusal {
  const addresses: HostAddress[] = [];
  for (const word of wordsOf(argument)) {
    const address = hostAddress(word);
    if (address instanceof Refusal) return address;
    addresses.push(address);
  }
  return addresses;
}
