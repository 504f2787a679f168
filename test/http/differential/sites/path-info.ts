// Sites: what follows a file's name and its type, with ModMimeUsePathInfo and without.
import type { SiteCase } from "../site.ts";

const questions = [
  "/a.txt",
  "/a.txt/",
  "/a.txt/x.html",
  "/a.txt/x.html/",
  "/a.txt/x",
  "/a.txt/deep/x.css",
  "/noext/x.html",
  "/noext/x.foo",
  "/noext/x.html.de",
  "/d.tar.gz/x.html",
  "/dir/x.html",
  "/dir/x.txt/y.css?q=1",
  "/nope/x.html",
];

const types = ["AddType text/x-foo foo", "AddLanguage de de", "AddCharset utf-8 html", "AddEncoding gzip gz"];

export const pathInfoSites: readonly SiteCase[] = [
  {
    asks: "ModMimeUsePathInfo On",
    lines: ["<Directory ROOT/htdocs>", "AcceptPathInfo On", "ModMimeUsePathInfo On", "</Directory>", ...types],
    questions,
  },
  {
    asks: "ModMimeUsePathInfo Off",
    lines: ["<Directory ROOT/htdocs>", "AcceptPathInfo On", "ModMimeUsePathInfo Off", "</Directory>", ...types],
    questions,
  },
  {
    asks: "ModMimeUsePathInfo where no path may follow",
    lines: ["<Directory ROOT/htdocs>", "ModMimeUsePathInfo On", "</Directory>", ...types],
    questions,
  },
  {
    asks: "ModMimeUsePathInfo of sections, with ForceType and handlers",
    lines: [
      "AcceptPathInfo On",
      ...types,
      "<Directory ROOT/htdocs/dir>",
      "ModMimeUsePathInfo On",
      "</Directory>",
      "<Files c.css>",
      "ModMimeUsePathInfo On",
      "ForceType text/x-forced",
      "</Files>",
      "<Location /noext>",
      "ModMimeUsePathInfo On",
      "AddHandler server-status st",
      "Header set X-Handler expr=%{HANDLER}",
      "</Location>",
      "<Location /a.txt>",
      "AddHandler nothing st",
      "Header set X-Handler expr=%{HANDLER}",
      "</Location>",
      'Header set X-Out "expr=[%{PATH_INFO}] [%{CONTENT_TYPE}] [%{REQUEST_FILENAME}]"',
    ],
    questions: [
      "/dir/x.txt/x.css",
      "/c.css/x.html",
      "/b.html/x.css",
      "/noext/x.foo",
      "/noext/x.nost",
      { path: "/noext/x.st", method: "PUT", body: "x" },
      "/a.txt/x.st",
      "/a.txt",
    ],
  },
];
