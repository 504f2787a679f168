// Questions of the tables of directives to which we mean to answer otherwise than Apache, with what we answer:
// docs/configuration-agreement.md says why. Used by cases.ts.
const at = (line: number, text: string) => [`AH00526: Syntax error on line ${line} of /srv/case/httpd.conf:`, text];

/** Patterns that PCRE has and JavaScript has no way to say. */
const unsayable = ["(?R)", "(?|(a)|(b))", "(a)(?(1)b|c)", "(*UTF8)a", "(?P>n)(?<n>a)", "(?1)(a)", "(?C)"];

export const otherwise: Readonly<Record<string, readonly string[]>> = {
  "ChrootDir htdocs, then Foo": at(
    1,
    "ChrootDir: Node.js cannot load its modules behind a chroot; use RootDirectory= of your service manager, or a container",
  ),
  "Suexec On, then Foo": at(1, "suEXEC isn't supported: this server runs no CGI scripts"),
  ...Object.fromEntries(
    unsayable.map((pattern) => [`pattern: ${pattern}`, at(1, "Regular expression could not be compiled.")]),
  ),
  // Apache says nothing of a virtual host that cannot have the variable.
  "PassEnv PATH within <VirtualHost *:80>": [
    "AH01506: PassEnv variable PATH was undefined",
    ...at(
      3,
      "Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration",
    ),
  ],
};
