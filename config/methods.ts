// Sets of HTTP methods, as <Limit>, <LimitExcept> and Require method make them. Used by the evaluator and by Require.
// Apache's counterpart: the bits of ap_method_number_of (modules/http/http_protocol.c). HEAD and GET are one method there.

/** The methods of a list, or all but those. Plain data. */
export interface Methods {
  readonly except: boolean;
  readonly names: readonly string[];
}

export const allMethods: Methods = { except: true, names: [] };

/** The methods that have a number from the start. */
const registered: readonly string[] = (
  "GET HEAD PUT POST DELETE CONNECT OPTIONS TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK VERSION-CONTROL " +
  "CHECKOUT UNCHECKOUT CHECKIN UPDATE LABEL REPORT MKWORKSPACE MKACTIVITY BASELINE-CONTROL MERGE"
).split(" ");

/** How many names there can be, HEAD and GET counted apart. Apache: METHOD_NUMBER_LAST. */
const mostNames = registered.length + 36;

/** The methods that have a number while a configuration is read. */
export class MethodNames {
  private readonly names = new Set(registered);

  has(name: string): boolean {
    return this.names.has(name);
  }

  /** Gives numbers to those that have none; `refused` hears of each for which none is left. Apache: ap_method_register. */
  register(list: readonly string[], refused: (code: string, text: string) => void): void {
    for (const name of list) {
      if (this.names.size < mostNames) this.names.add(name);
      else if (!this.names.has(name)) {
        refused("AH01610", `Maximum new request methods 62 reached while registering method ${name}.`);
      }
    }
  }
}

const usual = (name: string): string => (name === "HEAD" ? "GET" : name);

export function methodSet(names: readonly string[], except: boolean): Methods {
  return { except, names: [...new Set(names.map(usual))] };
}

export function hasMethod({ except, names }: Methods, method: string): boolean {
  return names.includes(usual(method)) !== except;
}

/** The methods that are in both. */
export function common(a: Methods, b: Methods): Methods {
  if (a.except && b.except) return { except: true, names: [...new Set([...a.names, ...b.names])] };
  const [list, other] = a.except ? [b, a] : [a, b];
  const names = new Set(other.names);
  return { except: false, names: list.names.filter((name) => names.has(name) !== other.except) };
}

export function isEmpty({ except, names }: Methods): boolean {
  return !except && names.length === 0;
}

/** The methods that are in one of them, or in both. */
export function union(a: Methods, b: Methods): Methods {
  if (isEmpty(a)) return b;
  if (a === b) return a;
  const outside = (methods: Methods): Methods => ({ except: !methods.except, names: methods.names });
  return outside(common(outside(a), outside(b)));
}

export function sameMethods(a: Methods, b: Methods): boolean {
  if (a === b) return true;
  if (a.except !== b.except || a.names.length !== b.names.length) return false;
  const names = new Set(b.names);
  return a.names.every((name) => names.has(name));
}
