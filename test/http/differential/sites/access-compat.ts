// Sites: order, allow, deny and Satisfy, merged over sections and together with Require.
import type { SiteCase } from "../site.ts";
import { section, text } from "./section-text.ts";

const us = "127.0.0.1";
const others = "192.0.2.1";
const orders = ["allow,deny", "deny,allow", "mutual-failure"];
const parties = [[], [`Allow from ${us}`], [`Deny from ${us}`], [`Allow from ${us}`, `Deny from ${us}`]];

/** One line of allow that fits, or does not, in a section of its own. */
const who = [
  "all",
  "ALL",
  us,
  others,
  "127",
  "127.",
  "127.0",
  "127.0.0",
  "10.1",
  "127.0.0.0/8",
  "127.0.0.0/255.0.0.0",
  "127.1.0.0/16",
  "::1",
  "env=A",
  "ENV=!A",
  "env=SET",
  "env=!NOPE",
  "localhost",
  "host",
  ".localhost",
  "nope.test",
  `${others} 10 ${us}`,
  `${others} nope.test`,
];

const requirements = {
  none: [],
  granted: ["Require all granted"],
  denied: ["Require all denied"],
  ours: ["Require local"],
};
const policies = { unsaid: [], all: ["Satisfy All"], any: ["Satisfy Any"] };
const access = { open: ["Order deny,allow"], shut: ["Order allow,deny"] };

const files = (folder: string, lines: readonly string[]) => ({
  [`htdocs/${folder}/x.txt`]: "x\n",
  [`htdocs/${folder}/.htaccess`]: text(...lines),
});

const combined = Object.entries(requirements).flatMap(([required, require]) =>
  Object.entries(policies).flatMap(([policy, satisfy]) =>
    Object.entries(access).map(([way, order]) => ({
      folder: `${required}-${policy}-${way}`,
      lines: [...order, ...satisfy, ...require],
    })),
  ),
);

export const accessCompatSites: readonly SiteCase[] = [
  {
    asks: "order: each with who is let in and kept out",
    lines: orders.flatMap((order, i) =>
      parties.flatMap((lines, j) => section(`<Location /o${i}/p${j}>`, `Order ${order}`, ...lines)),
    ),
    files: Object.fromEntries(orders.flatMap((_, i) => parties.map((_one, j) => [`htdocs/o${i}/p${j}/x.txt`, "x\n"]))),
    questions: orders.flatMap((_, i) => parties.map((_one, j) => `/o${i}/p${j}/x.txt`)),
  },
  {
    asks: "allow: whom it is about",
    lines: [
      "SetEnvIf Request_URI . A=1",
      "SetEnv SET 1",
      ...who.flatMap((one, i) => section(`<Location /w${i}/>`, "Order allow,deny", `Allow from ${one}`)),
    ],
    files: Object.fromEntries(who.map((_, i) => [`htdocs/w${i}/x.txt`, "x\n"])),
    questions: who.map((_, i) => `/w${i}/x.txt`),
  },
  {
    asks: "allow and deny without order",
    lines: [
      ...section("<Location /a.txt>", `Allow from ${others}`),
      ...section("<Location /b.html>", "Deny from all"),
      ...section("<Location /c.css>", "Deny from all", `Allow from ${us}`),
      ...section("<Location /dir>", "Deny from all", `Allow from ${others}`),
    ],
    questions: ["/a.txt", "/b.html", "/c.css", "/dir/x.txt", "/noext"],
  },
  {
    asks: "order in one section, deny in another: sections do not merge",
    lines: [
      ...section("<Directory ROOT/htdocs>", "Order allow,deny", "Allow from all"),
      ...section("<Directory ROOT/htdocs/dir>", "Deny from all"),
      ...section("<Directory ROOT/htdocs/dir/sub>", "Allow from all"),
      ...section("<Directory ROOT/htdocs/empty>", "Order allow,deny"),
      ...section("<Files keep.txt>", "Satisfy All"),
      ...section("<Location /c.css>", "Order allow,deny", "Deny from all"),
    ],
    questions: ["/a.txt", "/dir/x.txt", "/dir/sub/y.txt", "/empty/keep.txt", "/empty/other", "/c.css", "/"],
  },
  {
    asks: "order, allow and deny within Limit",
    lines: [
      ...section(
        "<Location /dir>",
        "Order allow,deny",
        "Allow from all",
        ...section("<Limit POST>", "Deny from all"),
        ...section("<LimitExcept GET POST>", "Order deny,allow", "Deny from all"),
      ),
      ...section(
        "<Location /a.txt>",
        ...section("<Limit GET>", "Order allow,deny"),
        ...section("<Limit POST>", "Allow from all"),
      ),
      ...section("<Location /b.html>", "Order deny,allow", "Order allow,deny", "Order deny,allow"),
      ...section(
        "<Location /c.css>",
        "Order allow,deny",
        ...section("<Limit GET>", "Satisfy Any"),
        "Require all denied",
      ),
    ],
    questions: ["/dir/x.txt", "/a.txt", "/b.html", "/c.css"].flatMap((path) => [
      path,
      { path, method: "HEAD" },
      { path, method: "POST", body: "a=1" },
      { path, method: "OPTIONS" },
      { path, method: "FOO" },
    ]),
  },
  {
    asks: "Satisfy, order and Require together",
    lines: combined.flatMap(({ folder, lines }) => section(`<Directory ROOT/htdocs/${folder}>`, ...lines)),
    files: Object.fromEntries(combined.map(({ folder }) => [`htdocs/${folder}/x.txt`, "x\n"])),
    questions: combined.map(({ folder }) => `/${folder}/x.txt`),
  },
  {
    asks: "Satisfy in one section, Require in another",
    lines: [
      ...section("<Directory ROOT/htdocs>", "Require all denied"),
      ...section("<Directory ROOT/htdocs/dir>", "Satisfy Any", "Allow from all"),
      ...section("<Directory ROOT/htdocs/dir/sub>", "Order allow,deny"),
      ...section("<Location /a.txt>", "Satisfy Any", "Deny from all", "Require all granted"),
      ...section("<Location /b.html>", "Satisfy Any"),
      ...section("<Location /c.css>", ...section("<RequireAny>", "Require local", "Satisfy Any"), "Deny from all"),
    ],
    questions: ["/a.txt", "/b.html", "/c.css", "/noext", "/dir/", "/dir/x.txt", "/dir/sub/y.txt"],
  },
  {
    asks: "order in If, with a variable, and an error page",
    lines: [
      "SetEnvIf X-Key secret IN",
      ...section("<Location /dir>", "Order allow,deny", "Allow from env=IN", "ErrorDocument 403 /b.html"),
      ...section("<If \"%{QUERY_STRING} == 'no'\">", "Deny from all"),
    ],
    questions: [
      "/dir/x.txt",
      { path: "/dir/x.txt", headers: ["X-Key: secret"] },
      { path: "/dir", headers: ["X-Key: secret"] },
      "/dir",
      "/a.txt?no",
      "/a.txt?yes",
      { path: "/dir/x.txt?no", headers: ["X-Key: secret"] },
    ],
  },
  {
    asks: "order in access files",
    lines: section("<Directory ROOT/htdocs>", "AllowOverride Limit AuthConfig", "Require all granted"),
    files: {
      ...files("f1", ["Order deny,allow", "Deny from all"]),
      ...files("f2", ["order allow,deny", "allow from all", ...section("<Files secret.txt>", "Deny from all")]),
      "htdocs/f2/secret.txt": "secret\n",
      ...files("f3", ["Order Deny,Allow", "Deny from all", `Allow from ${us}`, "Satisfy all"]),
      ...files("f4", ["Order wrong"]),
      ...files("f5", ["Allow all"]),
      ...files("f6", ["Require all denied", "Satisfy any"]),
      ...files("f7", [
        ...section("<Limit GET>", "Order allow,deny"),
        ...section("<LimitExcept GET>", "Allow from all"),
      ]),
      ...files("f1/inner", ["Order allow,deny", "Allow from all"]),
    },
    questions: [1, 2, 3, 4, 5, 6, 7].map((i) => `/f${i}/x.txt`).concat("/f2/secret.txt", "/f1/inner/x.txt"),
  },
  {
    asks: "order in access files that may not say it",
    lines: [
      ...section("<Directory ROOT/htdocs>", "AllowOverride AuthConfig", "Require all granted"),
      ...section("<Directory ROOT/htdocs/f3>", "AllowOverride Limit"),
      ...section("<Directory ROOT/htdocs/f4>", "AllowOverride None", "AllowOverrideList Order Deny"),
    ],
    files: {
      ...files("f1", ["Order deny,allow"]),
      ...files("f2", ["Satisfy any"]),
      ...files("f3", ["Satisfy any"]),
      ...files("f4", ["order deny,allow", "Deny from all"]),
    },
    questions: [1, 2, 3, 4].map((i) => `/f${i}/x.txt`),
  },
];
