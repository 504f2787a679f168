// The arguments of Redirect and its kin. Apache's counterpart: add_redirect_internal (modules/mappers/mod_alias.c).
import { type ReadContext, Refusal } from "../../../../config/directive.ts";
import { parseText } from "../../../../config/expression/parse.ts";
import { compile } from "../../../../config/regex.ts";

export interface RedirectValue {
  readonly status: number;
  /** A path and all below it, a pattern, or undefined for all in the <Location> that it stands in. */
  readonly from: { readonly text: string; readonly regex: boolean } | undefined;
  /** Undefined where the status needs no address, as 410 does. */
  readonly to: string | undefined;
  /** The main server's and a virtual host's own come before those in sections. */
  readonly inSection: boolean;
}

const words: Readonly<Record<string, number>> = { permanent: 301, temp: 302, seeother: 303, gone: 410 };

export const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** Apache's idea of a URL: letters and a colon (ap_is_url). */
export const isUrl = (text: string): boolean => /^[a-z0-9+.-]+:/i.test(text);

/** The status that the first word means, if it means one. */
function statusOf(word: string): number | undefined {
  const named = words[word.toLowerCase()];
  return named ?? (/^\d/.test(word) ? Number.parseInt(word, 10) : undefined);
}

export function readRedirect(
  [first = "", second = "", third = ""]: readonly string[],
  at: ReadContext,
  { status: usual, regex }: { readonly status: number; readonly regex: boolean },
): RedirectValue | Refusal {
  const told = statusOf(first);
  if (third !== "" && told === undefined) return new Refusal("Redirect: invalid first argument (of three)");
  const status = told ?? usual;
  const inSection = at.section !== undefined;
  const rest = told === undefined ? [first, second] : [second, third];
  if (inSection) {
    const whole = forAll(first, second, third, told);
    if (whole !== undefined) return wholeSection(whole, status);
  }
  const [from = "", to = ""] = rest;
  if (regex && compile(from) === undefined) return new Refusal("Regular expression could not be compiled.");
  if (isRedirect(status)) {
    if (to === "") return new Refusal("URL to redirect to is missing");
    if (!regex && !isUrl(to) && !to.startsWith("/")) return new Refusal("Redirect to non-URL");
  } else if (to !== "") return new Refusal("Redirect URL not valid for this status");
  const text = regex ? at.patterns.as(from) : from;
  return { status, from: { text, regex }, to: to === "" ? undefined : to, inSection };
}

/** In a section the path may be left out: then the address alone is there, or none for a status that needs none. */
function forAll(first: string, second: string, third: string, told: number | undefined) {
  if (told === undefined) return second === "" ? { to: first } : undefined;
  if (third !== "") return undefined;
  if (isRedirect(told)) return second === "" ? undefined : { to: second };
  return second === "" ? { to: undefined } : undefined;
}

function wholeSection({ to }: { readonly to: string | undefined }, status: number): RedirectValue | Refusal {
  const parsed = to === undefined ? undefined : parseText(to);
  if (parsed instanceof Refusal) return new Refusal(`Cannot parse redirect expression '${to}': ${parsed.text}`);
  return { status, from: undefined, to, inSection: true };
}
