// A tree of requirements to a check of requests. Apache's counterpart: apply_authz_sections (mod_authz_core.c) and the
// providers of mod_authz_core and mod_authz_host.
import { allMethods, hasMethod, sameMethods } from "../../../../config/methods.ts";
import { parseNetwork, withinAny } from "../../../../config/networks.ts";
import { wordsOf } from "../../../../config/lexer.ts";
import { note } from "../../../log/catalogue.ts";
import type { Check, Exchange } from "../../module.ts";
import { addresses, findProvedNames, provedNames } from "../../client-names.ts";
import { earlyVariableOf } from "../../environment.ts";
import { conditionFrom, textFrom } from "../../subject.ts";
import { subjectNamed, tell } from "../../tell.ts";
import type { Group, Provider, Requirement } from "./requirements.ts";

/** "neutral" says nothing: it is about other methods, or a negation that did not hold. */
type Outcome = "granted" | "denied" | "neutral";
type Decide = (exchange: Exchange) => Outcome;

const loopback = ["127.0.0.0/8", "::1/128"].flatMap((text) => parseNetwork(text) ?? []);

/** What was found out about a name. */
const addressesOf = new Map<string, readonly string[]>();

function holds(provider: Provider): (exchange: Exchange) => boolean {
  const { kind } = provider;
  if (kind === "all") return () => provider.granted;
  if (kind === "env") return (exchange) => provider.names.some((name) => earlyVariableOf(exchange, name) !== undefined);
  if (kind === "method") return ({ req }) => hasMethod(provider.methods, req.method ?? "");
  if (kind === "expr") return conditionFrom(provider.source, "early");
  if (kind === "host" || kind === "forward-dns") return named(kind, hostNames(provider.source));
  const within = withinAny(kind === "ip" ? provider.networks : loopback);
  if (kind === "ip") return ({ client }) => within(client);
  return ({ client, req }) => within(client) || client === req.socket.localAddress;
}

function named(kind: "host" | "forward-dns", wanted: (exchange: Exchange) => readonly string[]) {
  if (kind === "forward-dns") {
    return (exchange: Exchange): boolean =>
      wanted(exchange).some((name) => addressesOf.get(name)?.includes(exchange.client));
  }
  return (exchange: Exchange): boolean => {
    const found = provedNames(exchange);
    return wanted(exchange).some((domain) => found.some((name) => inDomain(domain, name)));
  };
}

/** What follows a "#" is a remark. */
function hostNames(source: string): (exchange: Exchange) => readonly string[] {
  const text = textFrom(source);
  return (exchange) => wordsOf(text(exchange).split("#", 1)[0] ?? "");
}

/** Whole parts count: "good.com" has "www.good.com" in it and not "nogood.com". */
export function inDomain(domain: string, name: string): boolean {
  const [wanted, found] = [domain.toLowerCase(), name.toLowerCase()];
  if (wanted === found) return true;
  return found.endsWith(wanted) && (wanted.startsWith(".") || found.at(-wanted.length - 1) === ".");
}

function decider(requirement: Requirement, parent: "and" | "or"): Decide {
  const { limited, negated } = requirement;
  const inner = requirement.kind === "group" ? groupDecider(requirement) : providerDecider(requirement.provider);
  const turned: Decide = negated ? (exchange) => (inner(exchange) === "granted" ? "denied" : "neutral") : inner;
  if (sameMethods(limited, allMethods)) return turned;
  const elsewhere: Outcome = parent === "and" ? "granted" : "neutral";
  return (exchange) => (hasMethod(limited, exchange.req.method ?? "") ? turned(exchange) : elsewhere);
}

function providerDecider(provider: Provider): Decide {
  const test = holds(provider);
  return (exchange) => (test(exchange) ? "granted" : "denied");
}

function groupDecider({ by, members }: Group): Decide {
  const deciders = members.map((member) => decider(member, by));
  const decisive: Outcome = by === "and" ? "denied" : "granted";
  return (exchange) => {
    let result: Outcome = "neutral";
    for (const decide of deciders) {
      const outcome = decide(exchange);
      if (outcome === decisive) return outcome;
      if (result === "neutral") result = outcome;
    }
    return result;
  };
}

/** Whether a group lets everybody in whatever the request. */
function isOpen({ by, members, limited }: Group): boolean {
  if (by !== "or" || !sameMethods(limited, allMethods)) return false;
  return members.some(
    (one) =>
      one.kind === "require" &&
      one.provider.kind === "all" &&
      one.provider.granted &&
      sameMethods(one.limited, allMethods),
  );
}

function providersIn({ members }: Group): readonly Provider[] {
  return members.flatMap((one) => (one.kind === "group" ? providersIn(one) : [one.provider]));
}

type Refusing = "AH01630" | "AH01797";

/** Tells that a client may not have what it asked for; AH01797 is the word of order, AH01630 that of all others. */
export function refuse(exchange: Exchange, code: Refusing): 403 {
  tell(exchange, note(code, subjectNamed(exchange)));
  return 403;
}

export const denied = (exchange: Exchange): 403 => refuse(exchange, "AH01630");

/** The check for a group; none is needed where nobody is ever refused. */
export function checkFor(group: Group | undefined): Check | undefined {
  if (group === undefined || isOpen(group)) return undefined;
  const decide = decider(group, "and");
  const check = (exchange: Exchange) => (decide(exchange) === "granted" ? undefined : denied(exchange));
  const providers = providersIn(group);
  const forward = providers.filter(({ kind }) => kind === "forward-dns") as { readonly source: string }[];
  const needsName = providers.some(({ kind }) => kind === "host");
  if (!needsName && forward.length === 0) return check;
  const names = forward.map(({ source }) => hostNames(source));
  return async (exchange) => {
    if (needsName) await findProvedNames(exchange);
    await Promise.all(names.flatMap((of) => of(exchange)).map(findAddresses));
    return check(exchange);
  };
}

async function findAddresses(name: string): Promise<void> {
  addressesOf.set(name, await addresses(name));
}
