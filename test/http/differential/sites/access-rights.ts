// Sites: what files named .htaccess may say under AllowOverride and AllowOverrideList.
import type { SiteCase } from "../site.ts";
import { allowing, everyPath, few, granted, mark, section, text } from "./section-text.ts";

/** One file in /dir, and what it may say. */
const one = (asks: string, rights: readonly string[], file: readonly string[], questions: readonly string[] = few) => ({
  asks,
  lines: [...granted, ...allowing(...rights)],
  files: { "htdocs/dir/.htaccess": text(...file) },
  questions,
});

const all = ["AllowOverride All"];

const rights: readonly SiteCase[] = [
  one("access files: AllowOverride None", ["AllowOverride None"], ["Require all denied", "Nonsense"]),
  one("access files: a folder that is denied", all, ["Require all denied"], everyPath),
  one("access files: AuthConfig lets Require in", ["AllowOverride AuthConfig"], ["Require all denied"]),
  one("access files: FileInfo lets no Require in", ["AllowOverride FileInfo"], ["Require all denied"]),
  one("access files: FileInfo", ["AllowOverride FileInfo"], ["ForceType text/x-a", ...mark("file"), "SetEnv A b"]),
  one("access files: Indexes", ["AllowOverride Indexes"], ["DirectoryIndex index.txt"]),
  one(
    "access files: AllowOverride of two classes",
    ["AllowOverride Indexes FileInfo"],
    ["DirectoryIndex index.txt", ...mark("file")],
  ),
  one(
    "access files: the last AllowOverride of a section counts",
    ["AllowOverride All", "AllowOverride Indexes"],
    mark("f"),
  ),
  one("access files: All None", ["AllowOverride All None"], ["Nonsense"]),
  one("access files: what is for httpd.conf alone", all, ["Timeout 5"]),
  one("access files: what is for folders alone", all, ["AllowOverride None"]),
  one("access files: Include", all, ["Include other.conf"]),
  one("access files: Define", all, ["Define A b"]),
  one("access files: LoadModule", all, ["LoadModule a b"]),
  one("access files: ServerRoot", all, ["ServerRoot /"]),
  one("access files: Alias", all, ["Alias /a /b"]),
  one("access files: a section of folders", all, section("<Directory />", "Require all denied")),
  one("access files: a section of paths", all, section("<Location />", "Require all denied")),
  one("access files: nonsense", all, ["", "Nonsense"]),
  one("access files: nonsense in a condition that does not hold", all, section("<IfModule nope.c>", "Nonsense")),
  one("access files: a condition that holds", all, section("<IfModule mod_headers.c>", ...mark("file"))),
  one("access files: a condition that is not allowed", ["AllowOverrideList Header"], section("<IfModule nope.c>", "X")),
  one("access files: a section that is not closed", all, ["<Files x.txt>", "Require all denied"]),
  one("access files: a closing without its section", all, ["</Files>"]),
  one("access files: Error", all, ["Error no"]),
  one("access files: an empty one", all, []),
  one("access files: a line too long", all, [`# ${"x".repeat(8200)}`]),
  one("access files: a long line", all, [`# ${"x".repeat(8100)}`, ...mark("file")]),
  one("access files: long lines that are joined", all, [`# ${"x".repeat(5000)}\\`, "x".repeat(5000)]),
  one(
    "access files: AllowOverrideList",
    ["AllowOverride None", "AllowOverrideList Header ForceType"],
    [...mark("file"), "forcetype text/x-b"],
  ),
  one("access files: AllowOverrideList and another", ["AllowOverrideList Header"], ["Header set A b", "SetEnv A b"]),
  one(
    "access files: AllowOverrideList besides classes",
    ["AllowOverride Indexes", "AllowOverrideList Header"],
    [...mark("file"), "DirectoryIndex index.txt"],
  ),
  one("access files: AllowOverrideList None", ["AllowOverride None", "AllowOverrideList None"], ["Nonsense"]),
  one(
    "access files: AllowOverrideList of a section's directive",
    ["AllowOverrideList Require"],
    [...section("<Files x.txt>", "Require all denied")],
  ),
  one(
    "access files: Nonfatal=Override",
    ["AllowOverride FileInfo Nonfatal=Override"],
    ["Require all denied", "Timeout 5", ...section("<Directory />", "Nonsense"), ...mark("file")],
  ),
  one("access files: Nonfatal=Override and nonsense", ["AllowOverride FileInfo Nonfatal=Override"], ["Nonsense"]),
  one(
    "access files: Nonfatal=Unknown",
    ["AllowOverride FileInfo Nonfatal=Unknown"],
    ["Nonsense", "<Bad>", "</Bad>", ...mark("f")],
  ),
  one(
    "access files: Nonfatal=Unknown and what is not allowed",
    ["AllowOverride FileInfo Nonfatal=Unknown"],
    ["Timeout 5"],
  ),
  one("access files: Nonfatal=All", ["AllowOverride Nonfatal=All"], ["Nonsense", "Timeout 5", "Require all denied"]),
  one(
    "access files: Nonfatal=All and a wrong word",
    ["AllowOverride FileInfo Nonfatal=All"],
    ["DirectorySlash maybe", "AcceptPathInfo maybe"],
  ),
  one("access files: Nonfatal=All before All", ["AllowOverride Nonfatal=All All"], ["Nonsense"]),
  one("access files: only what may not be", ["AllowOverride AuthConfig"], ["Require not all denied"]),
  one("access files: Require not env", ["AllowOverride AuthConfig"], [...section("<RequireAll>", "Require not env A")]),
];

const options = ["FollowSymLinks", "SymLinksIfOwnerMatch", "MultiViews", "Includes", "IncludesNOEXEC", "All", "None"];
const allowed = [
  "All",
  "Options",
  "Options=FollowSymLinks",
  "Options=All,MultiViews",
  "Options=IncludesNOEXEC",
  "Indexes",
];

const optionSites: readonly SiteCase[] = allowed.map((rule) => ({
  asks: `access files: Options under AllowOverride ${rule}`,
  lines: [...granted, ...allowing("Options Indexes FollowSymLinks", `AllowOverride ${rule}`)],
  files: Object.fromEntries([
    ...options.map((option) => [`htdocs/dir/${option}/.htaccess`, `Options ${option}\n`] as const),
    ...options.map((option) => [`htdocs/dir/${option}/x.txt`, "x\n"] as const),
    ["htdocs/dir/plus/.htaccess", "Options +FollowSymLinks -Indexes\n"],
    ["htdocs/dir/plus/x.txt", "x\n"],
    ["htdocs/dir/mixed/.htaccess", "Options +FollowSymLinks Indexes\n"],
    ["htdocs/dir/mixed/x.txt", "x\n"],
  ]),
  questions: [...options, "plus", "mixed"].map((option) => `/dir/${option}/x.txt`),
}));

export const accessRightSites: readonly SiteCase[] = [...rights, ...optionSites];
