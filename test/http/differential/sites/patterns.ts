// Sites: RegexDefaultOptions, wherever a pattern may stand.
import type { SiteCase } from "../site.ts";

const everywhere = [
  "SetEnvIf Request_URI ^/A\\.TXT$ A=if",
  "SetEnvIf Request_URI A.TXT PLAIN=if",
  "SetEnvIf ^X-IN ^ABC$ B=field",
  'SetEnvIfExpr "%{REQUEST_URI} =~ m#^/(DIR)#" C=$1',
  "BrowserMatch ^MOZ D=moz",
  ...["A", "B", "C", "D", "PLAIN"].map((name) => `Header set X-${name} "%{${name}}e"`),
  "Header echo ^X-IN$",
  "Header set X-Edit abc",
  "Header edit X-Edit B(C) $1",
  'Header set X-Expr yes "expr=%{REQUEST_URI} =~ /TXT$/"',
  "RedirectMatch ^/OLD(.*)$ http://other.test/new$1",
  "AliasMatch ^/OTHER/(.*)$ ROOT/htdocs/dir/$1",
  "<DirectoryMatch /HTDOCS/DIR>",
  "Header set X-Directory yes",
  "</DirectoryMatch>",
  "<FilesMatch ^(?<NAME>[XY])\\.TXT$>",
  "Header set X-Files %{MATCH_NAME}e",
  "</FilesMatch>",
  "<LocationMatch ^/DIR/SUB>",
  "Header set X-Location yes",
  "</LocationMatch>",
  '<If "%{REQUEST_URI} =~ /DIR/">',
  "Header set X-If yes",
  "</If>",
  "<Location /b.html>",
  "Require expr %{QUERY_STRING} =~ /^YES$/",
  "</Location>",
];

const questions = [
  "/a.txt",
  "/dir/x.txt",
  "/dir/sub/y.txt",
  "/old/x",
  "/other/x.txt",
  "/b.html?yes",
  "/b.html?no",
  { path: "/a.txt", headers: ["X-In: abc", "User-Agent: moz"] },
];

const lines = [
  "RedirectMatch ^/one$ http://other.test/one",
  "RedirectMatch ^/two.three$ http://other.test/two",
  "RedirectMatch ^/Four$ http://other.test/four",
  "RedirectMatch (?m)^/five$ http://other.test/five",
  "RedirectMatch ^/[$]ix$ http://other.test/six",
  "RedirectMatch ^/seven\\$$ http://other.test/seven",
  "RedirectMatch (?s)^/eight.nine$ http://other.test/eight",
];
const places = [
  "/one",
  "/one%0A",
  "/two%0Athree",
  "/four",
  "/five%0Ax",
  "/$ix",
  "/six%0A",
  "/seven$%0A",
  "/eight%0Anine",
];

export const patternSites: readonly SiteCase[] = [
  { asks: "patterns: without RegexDefaultOptions", lines: everywhere, questions },
  { asks: "patterns: RegexDefaultOptions +ICASE", lines: ["RegexDefaultOptions +ICASE", ...everywhere], questions },
  {
    asks: "patterns: RegexDefaultOptions behind them",
    lines: [...everywhere, "RegexDefaultOptions +ICASE"],
    questions,
  },
  ...["", "ICASE", "+ICASE", "DOTALL", "DOLLAR_ENDONLY", "-DOTALL", "-DOLLAR_ENDONLY", "none", "none +DOTALL"].map(
    (words) => ({
      asks: `patterns: RegexDefaultOptions ${words}, and line feeds`,
      lines: [`RegexDefaultOptions ${words}`, ...lines],
      questions: places,
    }),
  ),
  {
    asks: "patterns: access files have the options that are left in the end",
    lines: [
      "RegexDefaultOptions +ICASE",
      "<Directory ROOT/htdocs>",
      "AllowOverride All",
      "Require all granted",
      "</Directory>",
      "RegexDefaultOptions none",
      "RegexDefaultOptions +ICASE",
      "<VirtualHost *>",
      "RedirectMatch ^/OLD$ http://other.test/",
      "</VirtualHost>",
    ],
    files: {
      "htdocs/dir/.htaccess":
        '<FilesMatch ^X>\nHeader set X-Files yes\n</FilesMatch>\n<If "%{REQUEST_URI} =~ /TXT/">\nHeader set X-If yes\n</If>\n',
    },
    questions: ["/dir/x.txt", "/dir/index.html", "/old"],
  },
];
