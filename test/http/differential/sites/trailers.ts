// Sites: fields behind a chunked body, with MergeTrailers and without.
import type { Question, SiteCase } from "../site.ts";

const shown = 'Header always set X-Out "expr=[%{req:X-T}] [%{req:X-In}]"';

/** A request with one chunk and fields behind it. */
const chunked = (path: string, more: Partial<Question> = {}): Question => ({
  path,
  method: "POST",
  ...more,
  headers: ["Transfer-Encoding: chunked", "X-In: head", ...(more.headers ?? [])],
  body: "3\r\nabc\r\n0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n",
});

const questions: readonly Question[] = [
  chunked("/a.txt"),
  chunked("/a.txt", { method: "GET" }),
  chunked("/a.txt", { method: "HEAD" }),
  chunked("/b.html"),
  chunked("/nope"),
  chunked("/dir"),
  chunked("/dir/"),
  chunked("/dir/x.txt"),
  chunked("/moved"),
  chunked("/a.txt", { method: "PUT" }),
  chunked("/a.txt", { method: "OPTIONS" }),
  chunked("/a.txt", { host: "off.test" }),
  { path: "/a.txt" },
];

const others = [
  "<Location /dir/x.txt>",
  "Require all denied",
  "</Location>",
  "Redirect /moved /here",
  "<Files b.html>",
  "<If \"%{req:X-T} == 'trailer'\">",
  "Header set X-If early",
  "</If>",
  "</Files>",
  "RequestHeader set X-Late expr=%{req:X-T}",
  'Header set X-Late "expr=[%{req:X-Late}]"',
  "<VirtualHost *:48001>",
  "ServerName on.test",
  "</VirtualHost>",
  "<VirtualHost *:48001>",
  "ServerName off.test",
  "MergeTrailers Off",
  "</VirtualHost>",
];

export const trailerSites: readonly SiteCase[] = [
  { asks: "MergeTrailers On", lines: ["MergeTrailers On", shown, ...others], questions },
  { asks: "MergeTrailers Off", lines: [shown, ...others], questions },
  {
    asks: "MergeTrailers On and pages of errors",
    lines: [
      "MergeTrailers On",
      shown,
      "ErrorDocument 404 /error.html",
      'ErrorDocument 403 "no"',
      "<Location /a.txt>",
      "Require all denied",
      "</Location>",
    ],
    questions: [chunked("/nope"), chunked("/a.txt")],
  },
];
