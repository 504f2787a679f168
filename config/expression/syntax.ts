// What an expression of <If>, Require expr, Header expr= and the like is made of. Made by parse.ts, carried out by
// evaluate.ts. Apache's counterpart: ap_expr_t (server/util_expr_private.h).

/** A piece of text that a request fills in. */
export type Text =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly argument: Text }
  /** $0 to $9 of the last regular expression that matched. */
  | { readonly kind: "group"; readonly number: number }
  | { readonly kind: "joined"; readonly parts: readonly Text[] };

export const numberComparisons = ["eq", "ne", "lt", "le", "gt", "ge"] as const;
export const textComparisons = ["==", "!=", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof numberComparisons)[number] | (typeof textComparisons)[number];

/** Tests of one word: -n "..." and so on. */
export const tests = ["n", "z", "R", "T", "d", "e", "f", "s", "L", "h", "x", "F", "U", "A"] as const;
export type Test = (typeof tests)[number];

/** Tests of two words: a -ipmatch b and so on. */
export const matches = ["ipmatch", "fnmatch", "strmatch", "strcmatch"] as const;
export type Match = (typeof matches)[number];

export type Condition =
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "and"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "compare"; readonly by: Comparison; readonly left: Text; readonly right: Text }
  | { readonly kind: "in"; readonly text: Text; readonly list: readonly Text[] }
  | { readonly kind: "regex"; readonly text: Text; readonly pattern: RegExp; readonly negated: boolean }
  | { readonly kind: "test"; readonly test: Test; readonly text: Text }
  | { readonly kind: "match"; readonly match: Match; readonly left: Text; readonly right: Text };

/** Names of %{...}, in capitals. Case does not count. */
export const variables: ReadonlySet<string> = new Set(
  (
    "HTTPS IPV6 CONN_LOG_ID CONN_REMOTE_ADDR HTTP2 REQUEST_METHOD REQUEST_SCHEME REQUEST_URI REQUEST_FILENAME " +
    "REMOTE_HOST REMOTE_IDENT REMOTE_USER SERVER_ADMIN SERVER_NAME SERVER_PORT SERVER_PROTOCOL SCRIPT_FILENAME PATH_INFO " +
    "QUERY_STRING IS_SUBREQ DOCUMENT_ROOT AUTH_TYPE THE_REQUEST CONTENT_TYPE HANDLER REQUEST_LOG_ID SCRIPT_USER " +
    "SCRIPT_GROUP DOCUMENT_URI LAST_MODIFIED CONTEXT_PREFIX CONTEXT_DOCUMENT_ROOT REQUEST_STATUS REMOTE_ADDR REMOTE_PORT " +
    "HTTP_USER_AGENT HTTP_PROXY_CONNECTION HTTP_REFERER HTTP_COOKIE HTTP_FORWARDED HTTP_HOST HTTP_ACCEPT TIME_YEAR TIME_MON " +
    "TIME_DAY TIME_HOUR TIME_MIN TIME_SEC TIME_WDAY TIME SERVER_SOFTWARE API_VERSION"
  ).split(" "),
);

/** Functions of one argument, in small letters. Case does not count. */
export const functions: ReadonlySet<string> = new Set(
  (
    "osenv env resp req http note reqenv req_novary tolower toupper escape unescape file filesize base64 unbase64 sha1 " +
    "md5 ldap"
  ).split(" "),
);
