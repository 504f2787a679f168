// Lines that sites about .htaccess files are made of.

export const mark = (name: string) => [`Header append X-Order ${name}`, `Header set X-Last ${name}`];
export const section = (open: string, ...lines: readonly string[]) => [
  open,
  ...lines,
  `</${/^<(\w+)/.exec(open)?.[1]}>`,
];
export const text = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
export const granted = section("<Directory ROOT>", "Require all granted");
export const allowing = (...lines: readonly string[]) => section("<Directory ROOT/htdocs>", ...lines);
