// One configuration of the kit that asks requests, and what is asked of it. Used by every list in sites/.

export interface Question {
  readonly path: string;
  readonly method?: string;
  /** Host field; "example.test" if not said, none if "". */
  readonly host?: string;
  /** Where it is asked: an address and port that the configuration listens on. */
  readonly to?: string;
  readonly headers?: readonly string[];
  /** "1.1" if not said. */
  readonly version?: string;
  /** With its length, unless the fields say that it is chunked; then with its chunks. */
  readonly body?: string;
}

export interface SiteCase {
  readonly asks: string;
  /** Lines of httpd.conf. ROOT is the folder; a Listen on 127.0.0.1:48001 stands before them. */
  readonly lines: readonly string[];
  /** Files besides the usual ones, by path relative to ROOT. */
  readonly files?: Readonly<Record<string, string>>;
  readonly questions: readonly (string | Question)[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Files that every site has. */
export const usualFiles: Readonly<Record<string, string>> = {
  "htdocs/index.html": "home\n",
  "htdocs/a.txt": "a\n",
  "htdocs/b.html": "b\n",
  "htdocs/c.css": "c\n",
  "htdocs/noext": "noext\n",
  "htdocs/d.tar.gz": "d\n",
  "htdocs/e.html.de": "e\n",
  "htdocs/x.foo": "x\n",
  "htdocs/y.foo.bar": "y\n",
  "htdocs/dir/index.html": "dir\n",
  "htdocs/dir/index.txt": "dir text\n",
  "htdocs/dir/x.txt": "dir x\n",
  "htdocs/dir/sub/y.txt": "dir sub y\n",
  "htdocs/dir/sub/secret.html": "secret\n",
  "htdocs/empty/keep.txt": "keep\n",
  "htdocs/error.html": "error page\n",
  "mime.types": "text/html html\ntext/plain txt\ntext/css css\napplication/gzip gz\napplication/x-tar tar\n",
  "other/index.html": "other\n",
  "other/o.txt": "o\n",
  "other/deep/p.txt": "p\n",
};

export const usualPlace = "127.0.0.1:48001";
export const usualHost = "example.test";

/** Every question whole. */
export function whole(question: string | Question): Required<Question> {
  const { path, method, host, to, headers, version, body } =
    typeof question === "string" ? ({ path: question } as Question) : question;
  return {
    path,
    method: method ?? "GET",
    host: host ?? usualHost,
    to: to ?? usualPlace,
    headers: headers ?? [],
    version: version ?? "1.1",
    body: body ?? "",
  };
}

/** What tells a question from others of its site. */
export function nameOf(question: string | Question): string {
  const { path, method, host, to, headers, version, body } = whole(question);
  return [
    method,
    path,
    ...(version === "1.1" ? [] : [`HTTP/${version}`]),
    ...(host === usualHost ? [] : [`of ${host === "" ? "no host" : host}`]),
    ...(to === usualPlace ? [] : [`at ${to}`]),
    ...headers,
    ...(body === "" ? [] : [`with ${body}`]),
  ].join(" ");
}

/** The bytes of a request; the connection ends with its answer. */
export function bytesOf(question: string | Question): string {
  const { path, method, host, headers, version, body } = whole(question);
  const fields = [
    ...(host === "" ? [] : [`Host: ${host}`]),
    ...headers,
    ...(body === "" || headers.some((field) => /^transfer-encoding:/i.test(field))
      ? []
      : [`Content-Length: ${body.length}`]),
    "Connection: close",
  ];
  return `${method} ${path} HTTP/${version}\r\n${fields.map((field) => `${field}\r\n`).join("")}\r\n${body}`;
}
