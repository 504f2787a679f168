// Sites: virtual hosts by name and address, and what the chosen one decides.
import type { SiteCase } from "../site.ts";

const host = (addresses: string, name: string, ...lines: readonly string[]) => [
  `<VirtualHost ${addresses}>`,
  `Header set X-Host ${name}`,
  ...lines,
  "</VirtualHost>",
];
const names = [
  "one.test",
  "two.test",
  "www.two.test",
  "ONE.TEST",
  "one.test.",
  "one.test:48001",
  "one.test:99",
  "nobody.test",
  "",
  "a.b.wild.test",
  "wild.test",
  "127.0.0.1",
  "main.test",
];
const asked = (more: object = {}) =>
  names.map((name) => ({ path: "/a.txt", host: name, ...(name === "" ? { version: "1.0" } : {}), ...more }));
const links = ["/dir", "/moved", "/nope"];

export const hostSites: readonly SiteCase[] = [
  {
    asks: "hosts by name with aliases",
    lines: [
      "Header set X-Main yes",
      ...host("*:48001", "one", "ServerName one.test"),
      ...host("*:48001", "two", "ServerName two.test", "ServerAlias www.two.test *.wild.test"),
      ...host("*:48001", "three", "ServerName three.test", "ServerAlias wild.* a?b.test one.test"),
    ],
    questions: [
      ...asked(),
      { path: "/a.txt", host: "axb.test" },
      { path: "/a.txt", host: "axxb.test" },
      { path: "/a.txt", host: "wild.com" },
      { path: "http://two.test/a.txt", host: "one.test" },
      { path: "http://two.test:99/a.txt", host: "one.test" },
    ],
  },
  {
    asks: "hosts by address, port and name",
    lines: [
      "Listen 127.0.0.1:48002",
      "Listen 127.0.0.2:48001",
      "Listen [::1]:48001",
      ...host("127.0.0.1:48001", "one", "ServerName one.test"),
      ...host("127.0.0.1:48002", "two", "ServerName two.test"),
      ...host("127.0.0.2:48001", "three", "ServerName one.test"),
      ...host("[::1]:48001", "six", "ServerName six.test"),
      ...host("*:48001", "any", "ServerName any.test"),
    ],
    questions: ["127.0.0.1:48001", "127.0.0.1:48002", "127.0.0.2:48001", "[::1]:48001"].flatMap((to) =>
      ["one.test", "two.test", "any.test", "nobody.test"].map((name) => ({ path: "/a.txt", to, host: name })),
    ),
  },
  {
    asks: "_default_ and wildcards of ports",
    lines: [
      "Listen 127.0.0.1:48002",
      "Listen 127.0.0.1:48003",
      ...host("_default_:*", "default", "ServerName default.test"),
      ...host("127.0.0.1:48002", "two", "ServerName two.test"),
      ...host("_default_:48003", "three", "ServerName three.test"),
      ...host("*:48001", "one", "ServerName one.test"),
      ...host("127.0.0.1:*", "anyport", "ServerName anyport.test"),
    ],
    questions: ["127.0.0.1:48001", "127.0.0.1:48002", "127.0.0.1:48003"].flatMap((to) =>
      ["one.test", "two.test", "three.test", "default.test", "anyport.test", "nobody.test"].map((name) => ({
        path: "/a.txt",
        to,
        host: name,
      })),
    ),
  },
  {
    asks: "a host with several addresses, and one without a port",
    lines: [
      "Listen 127.0.0.1:48002",
      "Listen [::1]:48002",
      ...host("127.0.0.1:48001 [::1]:48002", "one", "ServerName one.test"),
      ...host("127.0.0.1:48002", "two", "ServerName two.test"),
      ...host("127.0.0.1", "noport", "ServerName noport.test"),
    ],
    questions: ["127.0.0.1:48001", "127.0.0.1:48002", "[::1]:48002"].flatMap((to) =>
      ["one.test", "two.test", "noport.test"].map((name) => ({ path: "/a.txt", to, host: name })),
    ),
  },
  {
    asks: "hosts of an address that nobody asked for",
    lines: [
      "Header set X-Main yes",
      ...host("127.0.0.9:48001", "nine", "ServerName nine.test"),
      ...host("*:49999", "port", "ServerName port.test"),
    ],
    questions: [{ path: "/a.txt", host: "nine.test" }, { path: "/a.txt", host: "port.test" }, "/a.txt"],
  },
  {
    asks: "a host without a name, and one with a port in its name",
    lines: [
      ...host("*:48001", "nameless"),
      ...host("*:48001", "withport", "ServerName port.test:8080"),
      ...host("*:48001", "scheme", "ServerName https://scheme.test:443"),
    ],
    questions: ["main.test", "port.test", "port.test:8080", "scheme.test", "nobody.test"].flatMap((name) =>
      ["/a.txt", "/dir"].map((path) => ({ path, host: name })),
    ),
  },
  {
    asks: "UseCanonicalName and ports in links",
    lines: [
      "Redirect /moved /here",
      ...host("*:48001", "off", "ServerName off.test:81", "UseCanonicalName Off"),
      ...host("*:48001", "on", "ServerName on.test:82", "UseCanonicalName On"),
      ...host("*:48001", "bare", "ServerName bare.test", "UseCanonicalName On"),
      ...host("*:48001", "physical", "ServerName phys.test:83", "UseCanonicalName On", "UseCanonicalPhysicalPort On"),
      ...host("*:48001", "both", "ServerName both.test:84", "UseCanonicalName Off", "UseCanonicalPhysicalPort On"),
    ],
    questions: [
      "off.test",
      "off.test:90",
      "on.test",
      "on.test:90",
      "bare.test",
      "bare.test:90",
      "phys.test",
      "phys.test:90",
      "both.test",
      "both.test:90",
      "nobody.test",
      "",
    ].flatMap((name) => links.map((path) => ({ path, host: name, ...(name === "" ? { version: "1.0" } : {}) }))),
  },
  {
    asks: "DocumentRoot, Alias and Redirect of hosts",
    lines: [
      "Alias /o ROOT/other",
      "Redirect /moved http://main/",
      ...host("*:48001", "one", "ServerName one.test", "DocumentRoot ROOT/other"),
      ...host("*:48001", "two", "ServerName two.test", "Alias /o ROOT/htdocs/dir", "Redirect /moved http://two/"),
    ],
    questions: ["one.test", "two.test"].flatMap((name) =>
      ["/", "/a.txt", "/o.txt", "/o/", "/o/o.txt", "/o/x.txt", "/moved/x"].map((path) => ({ path, host: name })),
    ),
  },
  {
    asks: "ServerPath",
    lines: [
      ...host("*:48001", "one", "ServerName one.test"),
      ...host("*:48001", "two", "ServerName two.test", "ServerPath /dir", "DocumentRoot ROOT/htdocs"),
    ],
    questions: [
      { path: "/dir/x.txt", host: "", version: "1.0" },
      { path: "/a.txt", host: "", version: "1.0" },
      { path: "/dir/x.txt", host: "one.test" },
    ],
  },
  {
    asks: "StrictHostCheck, and hosts that are none",
    lines: [
      "StrictHostCheck On",
      ...host("*:48001", "one", "ServerName one.test"),
      ...host("*:48001", "two", "ServerName two.test"),
    ],
    questions: [
      ...asked(),
      { path: "/a.txt", host: "a b" },
      { path: "/a.txt", host: "one.test:x" },
      { path: "/a.txt", host: "one/test" },
      { path: "/a.txt", headers: ["Host: one.test"] },
      { path: "/a.txt", host: "" },
    ],
  },
  {
    asks: "hosts that are none, not strictly",
    lines: [...host("*:48001", "one", "ServerName one.test"), ...host("*:48001", "two", "ServerName two.test")],
    questions: [
      "a b",
      "one.test:x",
      "one/test",
      "two.test..",
      ".two.test",
      "two_.test",
      "[::1]",
      "[::1]:80",
      "[::1",
      "%74wo.test",
      "two.test:",
      "two.test:0",
      "two.test:65536",
      "*",
      "-two.test",
      "two.test,one.test",
      "one..test",
      "übel.test",
    ].map((name) => ({ path: "/a.txt", host: name })),
  },
  {
    asks: "settings of the main server that hosts inherit or not",
    lines: [
      "DirectoryIndex index.txt",
      "ErrorDocument 404 main",
      "ErrorDocument 403 main403",
      "AddType text/main .foo",
      "Options None",
      ...host("*:48001", "one", "ServerName one.test", "DirectoryIndex index.html", "ErrorDocument 404 host"),
      ...host("*:48001", "two", "ServerName two.test", "AddType text/two .bar"),
    ],
    questions: ["one.test", "two.test"].flatMap((name) =>
      ["/dir/", "/nope", "/x.foo", "/y.foo.bar", "/"].map((path) => ({ path, host: name })),
    ),
  },
];
