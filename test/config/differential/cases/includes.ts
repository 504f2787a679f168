// Cases: Include and IncludeOptional, LoadModule and the models, ServerRoot and the order of errors.
import { type Case, lines } from "../case.ts";

const sites = {
  "sites/10-a.conf": "FooA\n",
  "sites/2-b.conf": "FooB\n",
  "sites/B.conf": "FooC\n",
  "sites/note.txt": "FooD\n",
};

/** What is included from among `sites`. */
const patterns = [
  "sites",
  "sites/",
  "./sites",
  "sites/.",
  "sites/..//sites/B.conf",
  "sites/*.conf",
  "sites/*",
  "sites/*.txt",
  "sites/*.nope",
  "sites/[0-9]*.conf",
  "sites/[!0-9]*.conf",
  "sites/?.conf",
  "sites/[",
  "sites/[a",
  "sites/*.[ct]*",
  "s*/B.conf",
  "s*/*.conf",
  "*/B.conf",
  "*/*",
  "nope",
  "nope/",
  "nope/a.conf",
  "nope/*",
  "n*/a.conf",
  "sites/B.conf/",
  "sites/B.conf/x",
  "sites/B.conf/*",
  "sites/\\B.conf",
  "sites/{B,C}.conf",
  '"sites/B.conf"',
  "'sites/B.conf'",
  "/srv/nope.conf",
  "~/x.conf",
  "sites/B.CONF",
];

export const includes: readonly Case[] = [
  ...patterns.flatMap((pattern): Case[] => [
    { asks: `Include ${pattern}`, text: lines(`Include ${pattern}`), files: sites },
    { asks: `IncludeOptional ${pattern}`, text: lines(`IncludeOptional ${pattern}`), files: sites },
  ]),
  {
    asks: "a folder in a folder included",
    text: lines("Include a"),
    files: { "a/b/c.conf": "FooC\n", "a/z.conf": "FooZ\n" },
  },
  { asks: "a hidden file in a folder included", text: lines("Include a"), files: { "a/.x": "FooX\n" } },
  { asks: "a hidden file by wildcard", text: lines("Include a/*"), files: { "a/.x": "FooX\n", "a/y": "Timeout 5\n" } },
  { asks: "a hidden file by its dot", text: lines("Include a/.*"), files: { "a/.x": "FooX\n" } },
  { asks: "a folder that fits a wildcard", text: lines("Include a/*.conf"), files: { "a/b.conf/x": "FooX\n" } },
  { asks: "an empty file included", text: lines("Include a.conf", "Foo"), files: { "a.conf": "" } },
  {
    asks: "a file included twice",
    text: lines("Include a.conf", "Include a.conf"),
    files: { "a.conf": "Listen 81\n" },
  },
  { asks: "a file that includes itself optionally", text: lines("IncludeOptional httpd.conf") },
  {
    asks: "two files that include each other",
    text: lines("Include a.conf"),
    files: { "a.conf": "Include b.conf\n", "b.conf": "Include a.conf\n" },
  },
  {
    asks: "a file that includes its folder",
    text: lines("Include sites"),
    files: { "sites/a.conf": "Include sites\n" },
  },
  {
    asks: "an included file's directive that is wrong",
    text: lines("", "Include a.conf"),
    files: { "a.conf": "\nTimeout\n" },
  },
  {
    asks: "an included file's included file that is missing",
    text: lines("Include a.conf"),
    files: { "a.conf": "\nInclude nope.conf\n" },
  },
  { asks: "Include with a variable", text: lines("Define x a", "Include ${x}.conf"), files: { "a.conf": "Foo\n" } },
  { asks: "Include with an unknown variable", text: lines("Include ${nope}.conf") },
  { asks: "Include in a condition", text: lines("<IfDefine X>", "Include nope.conf", "</IfDefine>", "Foo") },
  {
    asks: "Include in a section",
    text: lines("<VirtualHost *>", "Include a.conf", "</VirtualHost>"),
    files: { "a.conf": "Listen 81\n" },
  },
  {
    asks: "Include after ServerRoot",
    text: lines("ServerRoot sub", "Include a.conf"),
    files: { "sub/a.conf": "Foo\n" },
  },
  {
    asks: "Include before and after ServerRoot",
    text: lines("Include a.conf", "ServerRoot htdocs", "Include a.conf"),
    files: { "a.conf": "Timeout 5\n" },
  },
  {
    asks: "a Define from an included file",
    text: lines("Include a.conf", "<IfDefine X>", "Foo", "</IfDefine>"),
    files: { "a.conf": "Define X\n" },
  },
  { asks: "an error after an included file", text: lines("Include a.conf", "Foo"), files: { "a.conf": "Timeout 5\n" } },
  { asks: "an unknown directive before a missing file", text: lines("Foo", "Include nope.conf") },
  { asks: "an unknown directive before an unclosed section", text: lines("Foo", "<Directory />") },
  { asks: "an unknown directive before a bad Define", text: lines("Foo", "Define a:b") },
  {
    asks: "an unknown directive before a second model",
    text: lines("Foo", "LoadModule mpm_worker_module MODULES/mod_mpm_worker.so"),
  },
  { asks: "a wrong value before an unknown directive", text: lines("ListenBacklog 0", "Foo") },
  { asks: "a wrong value before a wrong section", text: lines("ListenBacklog 0", "<Directory>", "</Directory>") },

  { asks: "no model", text: lines("Timeout 5"), model: "none", ours: ["Syntax OK"] },
  {
    asks: "prefork loaded",
    text: lines("LoadModule mpm_prefork_module MODULES/mod_mpm_prefork.so", "StartServers x y"),
    model: "none",
  },
  {
    asks: "worker loaded",
    text: lines("LoadModule mpm_worker_module MODULES/mod_mpm_worker.so", "ThreadsPerChild x y"),
    model: "none",
  },
  {
    asks: "event loaded",
    text: lines("LoadModule mpm_event_module MODULES/mod_mpm_event.so", "AsyncRequestWorkerFactor x"),
    model: "none",
  },
  {
    asks: "two models loaded",
    text: lines(
      "LoadModule mpm_worker_module MODULES/mod_mpm_worker.so",
      "LoadModule mpm_event_module MODULES/mod_mpm_event.so",
    ),
    model: "none",
  },
  {
    asks: "two models loaded, and an unknown directive",
    text: lines("LoadModule mpm_worker_module MODULES/mod_mpm_worker.so", "Foo"),
    model: "prefork",
  },
  {
    asks: "a model loaded twice",
    text: lines(
      "LoadModule mpm_worker_module MODULES/mod_mpm_worker.so",
      "LoadModule mpm_worker_module MODULES/mod_mpm_worker.so",
      "ThreadsPerChild 5",
    ),
    model: "none",
  },
  {
    asks: "a module loaded twice",
    text: lines("LoadModule alias_module MODULES/mod_alias.so", "LoadModule alias_module x", "Foo"),
  },
  {
    asks: "a module that there is not",
    text: lines("LoadModule nope_module MODULES/mod_nope.so"),
    ours: [
      "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Cannot load MODULES/mod_nope.so into server: there is no module nope_module",
    ],
  },
  {
    asks: "a module's name without _module",
    text: lines("LoadModule alias MODULES/mod_alias.so"),
    ours: [
      "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Cannot load MODULES/mod_alias.so into server: there is no module alias",
    ],
  },
  {
    asks: "a module's name in capitals",
    text: lines("LoadModule ALIAS_MODULE MODULES/mod_alias.so"),
    ours: [
      "httpd: Syntax error on line 1 of /srv/case/httpd.conf: Cannot load MODULES/mod_alias.so into server: there is no module ALIAS_MODULE",
    ],
  },
  ...["so", "log_config", "logio", "version", "unixd", "watchdog"].map((name): Case => ({
    asks: `LoadModule ${name}_module, which is built in`,
    text: lines("", `LoadModule ${name}_module MODULES/mod_${name}.so`, "Foo"),
  })),
  {
    asks: "a module that is built in, in a false condition",
    text: lines("<IfDefine X>", "LoadModule so_module x", "</IfDefine>", "Foo"),
  },
  {
    asks: "a module loaded in a condition on it",
    text: lines("<IfModule !alias_module>", "LoadModule alias_module x", "</IfModule>", "Foo"),
  },
  {
    asks: "a module loaded in a VirtualHost",
    text: lines("<VirtualHost *>", "LoadModule alias_module x", "Foo", "</VirtualHost>"),
  },
  {
    asks: "conditions on models, event loaded",
    text: lines("<IfModule prefork.c>", "FooP", "</IfModule>", "<IfModule event.c>", "FooE", "</IfModule>"),
    model: "event",
  },
  { asks: "a prefork's directive under worker", text: lines("MaxSpareServers 5"), model: "worker" },
  { asks: "a prefork's directive under event", text: lines("MinSpareServers 5"), model: "event" },
  { asks: "a worker's directive under prefork", text: lines("MinSpareThreads 5") },
  { asks: "an event's directive under worker", text: lines("AsyncRequestWorkerFactor 2"), model: "worker" },
];
