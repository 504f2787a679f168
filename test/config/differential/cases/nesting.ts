// Cases: which section may stand in which, what may stand in each, and how they are closed.
import { type Case, lines } from "../case.ts";

const sections = [
  "<Directory /a>",
  "<DirectoryMatch /a>",
  "<Location /a>",
  "<LocationMatch /a>",
  "<Files a>",
  "<FilesMatch a>",
  "<VirtualHost *:80>",
  "<IfModule core.c>",
];
const endOf = (section: string) => `</${/^<(\w+)/.exec(section)?.[1]}>`;

const within = sections.flatMap((outer) =>
  sections.map((inner): Case => ({
    asks: `${inner} in ${outer}`,
    text: lines(outer, inner, "Timeout 5 x", endOf(inner), endOf(outer)),
  })),
);

/** One directive of each kind of place. */
const directives = [
  "Timeout 5",
  "Listen 81",
  "ServerName a",
  "ServerAlias a",
  "DocumentRoot htdocs",
  "StartServers 5",
  "User #33",
  "PidFile a",
  "KeepAlive On",
  "LimitRequestBody 5",
  "SetHandler none",
  "LogLevel info",
  "ErrorLog logs/x",
  "UseCanonicalName On",
  "Include a.conf",
  "Define x",
  "UnDefine x",
  "ServerRoot htdocs",
  "LoadModule alias_module x",
  "Error x",
  "Require all granted",
  "DirectoryIndex a",
  "CustomLog logs/a common",
  "LogFormat %h x",
  "ListenBacklog 5",
  "ServerTokens Prod",
  "ServerSignature Off",
  "AllowEncodedSlashes On",
  "ServerAdmin a",
  "MaxKeepAliveRequests 5",
];
const places = ["<Directory /a>", "<Location /a>", "<Files a>", "<VirtualHost *:80>", "<DirectoryMatch a>"];

const inPlaces = directives.flatMap((directive) =>
  places.map((place): Case => ({
    asks: `${directive} in ${place}`,
    text: lines(place, directive, "Foo", endOf(place)),
    files: { "a.conf": "# nothing\n" },
  })),
);

export const nesting: readonly Case[] = [
  ...within,
  ...inPlaces,
  {
    asks: "a Files in a Files in a Directory",
    text: lines("<Directory />", "<Files a>", "<Files b>", "Foo", "</Files>", "</Files>", "</Directory>"),
  },
  {
    asks: "a Directory in a Files in a VirtualHost",
    text: lines("<VirtualHost *>", "<Files a>", "<Directory />", "</Directory>", "</Files>", "</VirtualHost>"),
  },
  {
    asks: "a Files in a Location in a VirtualHost",
    text: lines("<VirtualHost *>", "<Location />", "<Files a>", "</Files>", "</Location>", "</VirtualHost>"),
  },
  { asks: "an end in another case", text: lines("<Directory />", "</directory>", "Foo") },
  { asks: "an unknown section in a section", text: lines("<Directory />", "<Foo>", "</Foo>", "</Directory>") },
  { asks: "an unknown section with a wrong end", text: lines("<Foo>", "</Bar>") },
  { asks: "an unknown section that is not closed", text: lines("Timeout 5", "<Foo>", "Bar") },
  { asks: "an unknown section in another case", text: lines("<Foo>", "</FOO>") },
  { asks: "an unknown section closed in time", text: lines("Bar", "<Foo>", "Baz", "</Foo>") },
  {
    asks: "sections closed crosswise",
    text: lines("<VirtualHost *>", "<Directory />", "</VirtualHost>", "</Directory>"),
  },
  {
    asks: "three sections that are not closed",
    text: lines("<VirtualHost *>", "<Directory />", "<Files a>", "Timeout"),
  },
  {
    asks: "a section that is not closed in an included file",
    text: lines("Timeout 5", "Include a.conf"),
    files: { "a.conf": "\n<Directory />\n" },
  },
  {
    asks: "a section that is not closed two files deep",
    text: lines("Include a.conf"),
    files: { "a.conf": "\nInclude b.conf\n", "b.conf": "<VirtualHost *>\n<Directory />\n" },
  },
  {
    asks: "an end in an included file",
    text: lines("<Directory />", "Include a.conf"),
    files: { "a.conf": "</Directory>\n" },
  },
  { asks: "an end twice", text: lines("<Directory />", "</Directory>", "</Directory>") },
  { asks: "an end with nothing in it", text: lines("<Directory />", "</>") },
  { asks: "an end with a longer name", text: lines("<Directory />", "</DirectoryMatch>") },
  { asks: "an end with a shorter name", text: lines("<DirectoryMatch />", "</Directory>") },
  { asks: "a wrong argument after a section's error", text: lines("<Directory>", "Foo", "</Directory>") },
  { asks: "an error in a section with two arguments", text: lines("<Directory /a /b>", "Foo", "</Directory>") },
  {
    asks: "an unknown directive after a section without its bracket",
    text: lines("<Directory /a", "Foo", "</Directory>"),
  },
  {
    asks: "a Match section with a bad expression and an error in it",
    text: lines("<DirectoryMatch (>", "Foo", "</DirectoryMatch>"),
  },
  {
    asks: "an empty section",
    text: lines("<Directory />", "</Directory>", "<VirtualHost *>", "</VirtualHost>", "Foo"),
  },
  {
    asks: "two virtual hosts, the second wrong",
    text: lines("<VirtualHost *:80>", "ServerName a", "</VirtualHost>", "<VirtualHost *:80>", "Foo", "</VirtualHost>"),
  },
  {
    asks: "a main server's error after a virtual host's",
    text: lines("<VirtualHost *:80>", "Foo", "</VirtualHost>", "Bar"),
  },
  {
    asks: "a main server's error before a virtual host's",
    text: lines("Bar", "<VirtualHost *:80>", "Foo", "</VirtualHost>"),
  },
];
