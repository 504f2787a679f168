// What order, allow, deny and Satisfy come to for a request, together with what Require says. Used by authz.ts. Apache's
// counterparts: check_dir_access (mod_access_compat.c) and ap_process_request_internal (server/request.c).
import { hasMethod } from "../../../../config/methods.ts";
import { withinAny } from "../../../../config/networks.ts";
import { findProvedNames, provedNames } from "../../client-names.ts";
import { earlyVariableOf } from "../../environment.ts";
import type { Check, Exchange } from "../../module.ts";
import type { Access, Limited, Order, Party } from "../access-compat.ts";
import { inDomain, refuse } from "../authz/decide.ts";

type Test = (exchange: Exchange) => boolean;

function fits(party: Party): Test {
  if (party.kind === "all") return () => true;
  if (party.kind === "env")
    return (exchange) => (earlyVariableOf(exchange, party.name) === undefined) === party.negated;
  if (party.kind === "host") return (exchange) => provedNames(exchange).some((name) => inDomain(party.domain, name));
  const within = withinAny([party.network]);
  return ({ client }) => within(client);
}

function anyOf(list: readonly Limited<Party>[]): Test {
  const tests = list.map(({ limited, value }) => ({ limited, test: fits(value) }));
  return (exchange) =>
    tests.some(({ limited, test }) => hasMethod(limited, exchange.req.method ?? "") && test(exchange));
}

/** What the last line for a request's method says. */
function lastFor<V>(list: readonly Limited<V>[], { req }: Exchange): V | undefined {
  return list.findLast(({ limited }) => hasMethod(limited, req.method ?? ""))?.value;
}

const outcomes: Readonly<Record<Order, (allowed: () => boolean, denied: () => boolean) => boolean>> = {
  "allow,deny": (allowed, denied) => allowed() && !denied(),
  "deny,allow": (allowed, denied) => allowed() || !denied(),
  "mutual-failure": (allowed, denied) => allowed() && !denied(),
};

/** Who passes `order` and what `required`, the check of Require, lets in; with "Satisfy any" who passes one of them. */
export function together(access: Access | undefined, required: Check | undefined): Check | undefined {
  if (access === undefined) return required;
  const [allowed, denied] = [anyOf(access.allow), anyOf(access.deny)];
  const check = (exchange: Exchange): ReturnType<Check> => {
    const outcome = outcomes[lastFor(access.order, exchange) ?? "deny,allow"];
    const passes = outcome(
      () => allowed(exchange),
      () => denied(exchange),
    );
    const refused = passes ? undefined : refuse(exchange, "AH01797");
    return lastFor(access.satisfy, exchange) === "any"
      ? refused && required?.(exchange)
      : (refused ?? required?.(exchange));
  };
  const asksNames = [...access.allow, ...access.deny].some(({ value }) => value.kind === "host");
  if (!asksNames) return check;
  return async (exchange) => {
    await findProvedNames(exchange);
    return (await check(exchange)) as number | undefined;
  };
}
