// Requests whose lines in the access log are compared with real Apache's, and the configuration that both serve them
// with. Apache's lines stand in recorded.ts; record.ts makes them again.

export const port = 18_066;

/** What both servers are told, but for what each needs of its own. */
export const configuration: readonly string[] = [
  `ServerName example.test:${port}`,
  "UseCanonicalName Off",
  "SetEnv FIXED value",
  'Header set X-Said "some \\"text"',
  "Header note X-Said x",
  "Header note Content-Length length",
  "Header note X-None none",
  "Header always set X-Always yes",
  "Header always note X-Always always%%",
  "Header note X-Always other",
  '<Location "/private">',
  "Require all denied",
  "</Location>",
];

export const files: Readonly<Record<string, string>> = {
  "htdocs/index.html": "hello\n",
  "htdocs/t.txt": "body",
  "htdocs/a b.txt": "x",
  "htdocs/dir/x.txt": "x",
};

/** Name and item. What a server says of itself (Server, ETag) and the length of its own error pages are its own matter. */
const fields: readonly (readonly [string, string])[] = [
  ["a", "%a"],
  ["A", "%A"],
  ["h", "%h"],
  ["l", "%l"],
  ["u", "%u"],
  ["r", "%r"],
  ["s", "%s"],
  ["last", "%>s"],
  ["b", "%200,206b"],
  ["B", "%200,206B"],
  ["m", "%m"],
  ["H", "%H"],
  ["U", "%U"],
  ["q", "%q"],
  ["f", "%200,206f"],
  ["k", "%k"],
  ["X", "%X"],
  ["p", "%p %{canonical}p %{local}p %{x}p"],
  ["v", "%v"],
  ["V", "%V"],
  ["n", "%{X}n %!206{length}n %{none}n %{always%}n %{other}n %n"],
  ["fixed", "%200,404{FIXED}e"],
  ["path", "%{PATH}e"],
  ["agent", "%{User-Agent}i"],
  ["type", "%200,206{Content-Type}o"],
  ["length", "%200,206{Content-Length}o"],
  ["location", "%{Location}o"],
  ["cookie", "%{a}C"],
  ["found", "%404{User-Agent}i"],
  ["others", "%!404,200{User-Agent}i"],
  ["I", "%I"],
  ["T", "%{x}T"],
  ["text", String.raw`%%\t\\z\x`],
];

export const format = fields.map(([name, item]) => `${name}=${item}`).join("|");

const head = (line: string, ...more: string[]) => [line, "Host: example.test", ...more, "Connection: close", "", ""];

/** Each goes on a connection of its own. */
export const requests: readonly string[] = [
  head("GET / HTTP/1.1", "User-Agent: ua"),
  [
    'GET /?q=1%20"x HTTP/1.1',
    "Host: Other.test:81",
    'User-Agent: "q"\\\té',
    "Cookie: b=2; a = x=y ;c",
    "Connection: close",
    "",
    "",
  ],
  ["GET /a%20b.txt HTTP/1.0", "", ""],
  head("HEAD /t.txt HTTP/1.1"),
  head("GET /none/%c3%a4%22 HTTP/1.1", "User-Agent: ua"),
  head("GET /private HTTP/1.1", "User-Agent: other"),
  head("FOO /t.txt HTTP/1.1"),
  [...head("POST /t.txt HTTP/1.1", "Content-Length: 3").slice(0, -1), "abc"],
  head("GET /t.txt HTTP/1.1", "Range: bytes=1-2"),
].map((lines) => lines.join("\r\n"));

/** Asked so often on one connection, each when the one before is answered; then the client closes. */
export const kept = { request: "GET /t.txt HTTP/1.1\r\nHost: example.test\r\n\r\n", times: 3 };

/** What is refused before it is a request: only the line as it came and the status are compared. */
export const refusedFormat = "%r|%>s";
export const refused: readonly string[] = [
  "GET / HTTP/1.1\r\n\r\n",
  "\x16\x03\x01garbage\r\n\r\n",
  "GET /x HTTP/1.1\r\nHost : a\r\n\r\n",
  "GET http://user:secret@example.test/ HTTP/1.1\r\nHost: a b\r\n\r\n",
  "GET /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 2\r\n\r\n",
];
