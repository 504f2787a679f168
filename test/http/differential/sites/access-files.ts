// Sites: files named .htaccess: where they are read, and how they meet the sections of httpd.conf.
import type { SiteCase } from "../site.ts";
import { allowing, everyPath, few, granted, mark, section, text } from "./section-text.ts";

export const accessFileSites: readonly SiteCase[] = [
  {
    asks: "access files: all kinds of sections in the order of Apache",
    lines: [
      ...granted,
      ...section("<Location />", ...mark("location")),
      ...section("<Files *.txt>", ...mark("files")),
      ...section("<DirectoryMatch sub>", ...mark("match")),
      ...section("<Directory ROOT/htdocs/dir/sub>", ...mark("directory-sub")),
      ...section("<Directory ROOT/htdocs/*>", ...mark("wildcard")),
      ...allowing("AllowOverride All", ...mark("directory")),
      ...section("<Directory ROOT/htdocs/dir>", ...mark("directory-dir")),
      ...section("<If true>", ...mark("if")),
    ],
    files: {
      "htdocs/.htaccess": text(
        ...mark("file"),
        ...section("<Files *.txt>", ...mark("file-files")),
        ...section('<If "%{REQUEST_URI} =~ /x/">', ...mark("file-if")),
      ),
      "htdocs/dir/.htaccess": text(...mark("dir"), ...section("<FilesMatch ^x>", ...mark("dir-files"))),
      "htdocs/dir/sub/.htaccess": text(
        ...mark("sub"),
        ...section("<Files y.txt>", ...mark("sub-files"), ...section("<If true>", ...mark("sub-if"))),
        ...section("<If false>", ...mark("never")),
        ...section("<Else>", ...mark("sub-else")),
      ),
    },
    questions: everyPath,
  },
  {
    asks: "access files: Require and AuthMerging with what is outside",
    lines: [
      ...granted,
      ...allowing("AllowOverride AuthConfig", "Require env A"),
      "SetEnvIf Query_String a A",
      "SetEnvIf Query_String b B",
    ],
    files: {
      "htdocs/dir/.htaccess": text("AuthMerging And", "Require env B"),
      "htdocs/dir/sub/.htaccess": text(...section("<RequireNone>", "Require env A"), "Require all granted"),
    },
    questions: few.flatMap((path) => ["", "?a", "?b", "?ab"].map((query) => `${path}${query}`)),
  },
  {
    asks: "access files: rights folder by folder",
    lines: [
      ...granted,
      ...section("<Directory ROOT/htdocs>", "AllowOverride None"),
      ...section("<Directory ROOT/htdocs/dir>", "AllowOverride FileInfo"),
      ...section("<Directory ROOT/htdocs/dir/sub>", "AllowOverride AuthConfig"),
      ...section("<DirectoryMatch ROOT/htdocs>", "AllowOverride All"),
      ...section("<Location />", ...mark("location")),
    ],
    files: {
      "htdocs/.htaccess": text("Nonsense"),
      "htdocs/dir/.htaccess": text(...mark("dir")),
      "htdocs/dir/sub/.htaccess": text("Require all denied"),
      "htdocs/empty/.htaccess": text("Nonsense"),
    },
    questions: [...everyPath, "/empty/keep.txt"],
  },
  {
    asks: "access files: in an alias, and at the root of the file system",
    lines: [...granted, "Alias /o ROOT/other", ...section("<Directory />", "AllowOverride All")],
    files: { "other/.htaccess": text(...mark("other")), "other/deep/.htaccess": text("Require all denied") },
    questions: ["/o/", "/o/o.txt", "/o/deep/p.txt", "/o/deep", "/a.txt", "/o"],
  },
  {
    asks: "access files: AccessFileName of a host",
    lines: [
      ...granted,
      ...allowing("AllowOverride All"),
      "AccessFileName .acl .second",
      ...section("<VirtualHost *:48001>", "ServerName one.test", "AccessFileName .third"),
    ],
    files: {
      "htdocs/.htaccess": text("Nonsense"),
      "htdocs/.second": text(...mark("second")),
      "htdocs/dir/.acl": text(...mark("acl")),
      "htdocs/dir/.second": text("Nonsense"),
      "htdocs/dir/sub/.third": text("Require all denied"),
    },
    questions: few,
  },
  {
    asks: "access files: error pages, redirects, types and index files",
    lines: [...granted, ...allowing("AllowOverride All"), "ErrorDocument 404 /error.html"],
    files: {
      "htdocs/dir/.htaccess": text(
        "ErrorDocument 404 /a.txt",
        "ErrorDocument 403 /dir/x.txt",
        "Redirect /dir/old http://other.test/new",
        "RedirectMatch ^/dir/([0-9]+)$ /a.txt?$1",
        "AddType text/x-q .q",
        "DirectoryIndex x.txt",
        "FallbackResource /b.html",
      ),
      "htdocs/dir/sub/.htaccess": text("Require all denied", "ErrorDocument 403 default"),
      "htdocs/dir/a.q": "q\n",
      "htdocs/empty/.htaccess": text("Redirect http://other.test/"),
    },
    questions: [
      ...everyPath.filter((path) => path !== "/dir/x.txt/more"),
      "/dir/old/x",
      "/dir/12",
      "/dir/a.q",
      "/dir/nope.q",
      "/empty/keep.txt",
      "/empty/",
    ],
  },
  {
    asks: "access files: a page for a broken one",
    lines: [...granted, ...allowing("AllowOverride All"), "ErrorDocument 500 /a.txt", "ErrorDocument 403 /dir/x.txt"],
    files: {
      "htdocs/dir/.htaccess": text("ErrorDocument 500 /b.html", "Nonsense"),
      "htdocs/empty/.htaccess": text("Require all denied"),
    },
    questions: ["/dir/x.txt", "/dir/", "/dir", "/empty/keep.txt"],
  },
  {
    asks: "access files: AcceptPathInfo and methods",
    lines: [...granted, ...allowing("AllowOverride All")],
    files: {
      "htdocs/dir/.htaccess": text("AcceptPathInfo On", ...section("<Limit POST>", "Require all denied")),
      "htdocs/dir/sub/.htaccess": text(...section("<LimitExcept GET>", "Require all denied")),
    },
    questions: [
      ...few.flatMap((path) =>
        ["GET", "POST"].map((method) => ({ path, method, ...(method === "POST" ? { body: "x" } : {}) })),
      ),
      "/dir/x.txt/more",
      "/dir/sub/y.txt/more",
      "/a.txt/more",
    ],
  },
  {
    asks: "access files: macros, names and the environment",
    lines: [
      ...granted,
      ...allowing("AllowOverride All"),
      "Define WORD defined",
      ...section("<Macro mark $name>", ...mark("$name")),
      "<AuthzProviderAlias env mine A>",
      "</AuthzProviderAlias>",
      "SetEnvIf Query_String a A",
    ],
    files: {
      "htdocs/dir/.htaccess": text(
        "Use mark ${WORD}",
        "Header set X-Env ${SITE_WORD}",
        "Header set X-No ${NOBODY}",
        "Require mine",
      ),
      "htdocs/dir/sub/.htaccess": text(
        ...section("<IfDefine !WORD>", "Nonsense"),
        "Require all granted",
        ...section("<IfFile /nope>", "Nonsense"),
      ),
    },
    environment: { SITE_WORD: "from outside" },
    questions: [...few, "/dir/x.txt?a"],
  },
  {
    asks: "access files: themselves, and folders with odd names",
    lines: [...granted, ...allowing("AllowOverride All"), ...section("<Files .ht*>", "Require all denied")],
    files: {
      "htdocs/.htaccess": text(...mark("file")),
      "htdocs/a[b]c/.htaccess": text("Require all denied"),
      "htdocs/a[b]c/x.txt": "x\n",
      "htdocs/abc/x.txt": "x\n",
      "htdocs/s*r/.htaccess": text("Require all denied"),
      "htdocs/s*r/x.txt": "x\n",
      "htdocs/star/x.txt": "x\n",
      "htdocs/b\\c*/.htaccess": text("Require all denied"),
      "htdocs/b\\c*/x.txt": "x\n",
    },
    questions: [
      "/.htaccess",
      "/a%5bb%5dc/x.txt",
      "/abc/x.txt",
      "/s*r/x.txt",
      "/star/x.txt",
      "/b%5cc*/x.txt",
      "/dir/.htaccess",
    ],
  },
];
