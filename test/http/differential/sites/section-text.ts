// Lines that sites about sections and .htaccess files are made of, and the paths that they are asked for.

export const mark = (name: string) => [`Header append X-Order ${name}`, `Header set X-Last ${name}`];
export const section = (open: string, ...lines: readonly string[]) => [
  open,
  ...lines,
  `</${/^<(\w+)/.exec(open)?.[1]}>`,
];
export const text = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
export const granted = section("<Directory ROOT>", "Require all granted");
export const allowing = (...lines: readonly string[]) => section("<Directory ROOT/htdocs>", ...lines);

/** Files and folders of the usual tree. */
export const treePaths = [
  "/",
  "/a.txt",
  "/b.html",
  "/dir/",
  "/dir/x.txt",
  "/dir/sub/y.txt",
  "/dir/sub/secret.html",
  "/dir/sub",
  "/nope",
  "/dir/nope.html",
];

/** The same, with what is not there or not quite. */
export const everyPath = [
  "/",
  "/a.txt",
  "/b.html",
  "/dir",
  "/dir/",
  "/dir/x.txt",
  "/dir/sub",
  "/dir/sub/",
  "/dir/sub/y.txt",
  "/dir/sub/secret.html",
  "/dir/nope",
  "/nope",
  "/a.txt/more",
  "/dir/x.txt/more",
];
/** A file of each folder, and a folder. */
export const few = ["/a.txt", "/dir/", "/dir/x.txt", "/dir/sub/y.txt"];
