// Questions to which we mean to answer otherwise than Apache, by site and question, and why. Used by the replay.
/** The questions of sites/trailers.ts. */
const trailed = (asked: string): string =>
  `${asked} Transfer-Encoding: chunked X-In: head with 3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n`;

export const otherwise: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "UnsetEnv in a Directory": {
    "GET /dir/sub/y.txt": "Apache forgets an UnsetEnv when two folders are joined before the server's settings are",
  },
  "PassEnv in a Directory after UnsetEnv in the server": {
    "GET /dir/sub/y.txt": "the same",
  },
  "folders with wildcards": {
    "GET /": "a wildcard stands for files too in Apache, but not for the index file of the folder before it",
  },
  "access files: all kinds of sections in the order of Apache": {
    "GET /": "the same",
  },
  "ranges within their limits": {
    "GET /b.html Range: bytes=5-": "with MaxRanges none there are no ranges that could not be satisfied",
  },
  "several ranges, and limits of their overlaps and reversals": {
    "GET /ten.txt Range: bytes=0-0, 2-2": "a list may have blanks (RFC 9110 §5.6.1)",
  },
  "early RequestHeader of fields that mean something": {
    "GET /dir of one.test": "the Host field that a RequestHeader made counts for addresses too",
  },
  "MergeTrailers On": {
    [trailed("POST /dir/x.txt")]: "what is refused is not read to its end first",
    [trailed("POST /moved")]: "the same for what is elsewhere",
  },
  "MergeTrailers On and pages of errors": {
    [trailed("POST /a.txt")]: "what is refused is not read to its end first",
  },
  "SetHandler with an expression": {
    "PUT /dir?server-status with x": "a handler of this server answers before a folder gets its slash",
    "GET /dir?none": "a folder that is redirected has no handler",
  },
  "SetHandler with an expression of what changes late and of what is refused": {
    "PUT /b.html with x": "a field that RequestHeader changed counts for all that comes behind it",
  },
  "FallbackResource and methods": {
    "OPTIONS /nope": "the type of a file is no answer to OPTIONS",
    "GET /dir/sub/nope": "a fallback that is missing too is missing, where Apache asks for it until it has enough",
    "GET /dir/a/b/nope": "the same",
  },
  "order, allow and deny within Limit": {
    "FOO /c.css": "a method that is not registered is refused before anything is looked up",
  },
  ContentDigest: {
    'GET /a.txt If-Match: "x"': "412 has a page as every other error has",
  },
  conditions: {
    "GET /a.txt If-Unmodified-Since: Thu, 29 Feb 2024 11:00:00 GMT": "412 has a page as every other error has",
    "HEAD /a.txt If-Unmodified-Since: Thu, 29 Feb 2024 11:00:00 GMT": "the same",
    'GET /a.txt If-Match: "x"': "the same",
    'HEAD /a.txt If-Match: "x"': "the same",
  },
  "methods, with TRACE and without": {
    "OPTIONS /dir/": "the type of a folder's index file is no answer to OPTIONS",
    "FOO /dir": "a method that is not registered is refused before anything is looked up",
    "get /dir": "the same",
  },
  "TraceEnable Off": {
    "TRACE /a.txt": "no empty Allow",
  },
  "versions and methods": {
    "GET /a.txt HTTP/1.2": "node:http takes HTTP/1.0 and 1.1",
    "GET  /a.txt": "node:http takes two blanks for one",
  },
  "HttpProtocolOptions RegisteredMethods": {
    "FOO /a.txt": "node:http knows the registered methods of HTTP alone",
    "BAR /a.txt": "the same; Allow tells what the address takes",
  },
};
