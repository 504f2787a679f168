// Who may have a page, in the words of Apache 2.2: order, allow, deny, Satisfy. What they come to is decided in
// access-compat/decide.ts, where authz.ts asks it together with Require. Apache's counterpart: mod_access_compat, which
// does not merge: a section with one of its directives has none of those around it.
import { defineDirectives, type Directive, Refusal } from "../../../config/directive.ts";
import { grown, row } from "../../../config/kinds.ts";
import type { Methods } from "../../../config/methods.ts";
import { badNetwork, type Network, parseNetwork } from "../../../config/networks.ts";
import type { HttpModule } from "../module.ts";

/** Who a line of allow or deny is about. */
export type Party =
  | { readonly kind: "all" }
  | { readonly kind: "env"; readonly name: string; readonly negated: boolean }
  | { readonly kind: "ip"; readonly network: Network }
  | { readonly kind: "host"; readonly domain: string };

/** A line, and the methods that it is for. */
export interface Limited<V> {
  readonly limited: Methods;
  readonly value: V;
}

const orders = ["allow,deny", "deny,allow", "mutual-failure"] as const;
const policies = ["all", "any"] as const;
export type Order = (typeof orders)[number];
export type Satisfy = (typeof policies)[number];

/** All lines of one section; of several orders or policies for a method the last counts. */
export interface Access {
  readonly order: readonly Limited<Order>[];
  readonly satisfy: readonly Limited<Satisfy>[];
  readonly allow: readonly Limited<Party>[];
  readonly deny: readonly Limited<Party>[];
}

const none = (): Access => ({ order: [], satisfy: [], allow: [], deny: [] });

/** Apache: allow_cmd. */
function readParty(word: string): Party | Refusal {
  const [, negated, name] = /^env=(!?)([^]*)$/i.exec(word) ?? [];
  if (name !== undefined) return { kind: "env", name, negated: negated === "!" };
  if (word.toLowerCase() === "all") return { kind: "all" };
  const network = parseNetwork(word);
  if (network !== undefined) return { kind: "ip", network };
  const bad = badNetwork(word);
  if (bad !== undefined) return new Refusal(bad);
  if (word.includes("/")) return new Refusal("An IP address was expected");
  return word.includes("#") ? new Refusal("No comments are allowed here") : { kind: "host", domain: word };
}

type Read = Directive<Access | undefined>["read"];

const readParties =
  (list: "allow" | "deny"): Read =>
  ([from = "", ...words], { limited }, before = none()) => {
    if (from.toLowerCase() !== "from") return new Refusal("allow and deny must be followed by 'from'");
    for (const word of words) {
      const value = readParty(word);
      if (value instanceof Refusal) return value;
      grown(before[list], [{ limited, value }]);
    }
    return before;
  };

/** Apache: order, satisfy. */
const readChoice =
  <K extends "order" | "satisfy">(list: K, choices: readonly Access[K][number]["value"][], refusal: string): Read =>
  ([text = ""], { limited }, before = none()) => {
    const value = choices.find((one) => one === text.toLowerCase());
    if (value === undefined) return new Refusal(refusal);
    grown<Limited<string>>(before[list], [{ limited, value }]);
    return before;
  };

const limit = { initial: undefined, override: "Limit" } as const;
const parties = "from all|env=[!]name|address[/mask]|host ...";

export const directives = defineDirectives({
  order: row<Access | undefined>(
    {
      ...limit,
      syntax: orders.join("|"),
      help: "Which of allow and deny has the last word, and so what holds for all others; Require is newer",
    },
    [1, 1],
    readChoice("order", orders, "unknown order"),
  ),
  allow: row<Access | undefined>(
    { ...limit, syntax: parties, help: "Who is let in", aliasOf: "order" },
    [2, Infinity],
    readParties("allow"),
  ),
  deny: row<Access | undefined>(
    { ...limit, syntax: parties, help: "Who is kept out", aliasOf: "order" },
    [2, Infinity],
    readParties("deny"),
  ),
  Satisfy: row<Access | undefined>(
    {
      initial: undefined,
      override: "AuthConfig",
      syntax: "all|any",
      help: "Whether both allow and Require have to let somebody in, or one of them",
      aliasOf: "order",
    },
    [1, 1],
    readChoice("satisfy", policies, "Satisfy either 'any' or 'all'."),
  ),
});

export const accessCompat: HttpModule = { name: "access_compat", directives };
