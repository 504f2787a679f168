// Cases that sets of configurations found which were written without a look at the others.
import { type Case, lines } from "../case.ts";

const row = (text: string, more: Partial<Case> = {}): Omit<Case, "asks"> => ({ text, ...more });

const rows = [
  row(lines("Mutex posixsem:nope")),
  row(lines("Mutex none:nope")),
  row(lines('SetEnvIf A B "" C')),
  row(lines('SetEnvIf A B C "" D')),
  row(lines('SetEnvIfNoCase A B ""')),
  row(lines('BrowserMatch A ""')),
  row(lines('BrowserMatchNoCase A "" x')),
  row(lines('SetEnvIfExpr "true" ""')),
  row(lines('SetEnvIfExpr true a ""')),
  row(lines("ErrorLog httpd.conf/x")),
  row(lines('<VirtualHost "">', "Foo", "</VirtualHost>")),
  row(lines('<VirtualHost *:80 "">', "</VirtualHost>")),
  row(lines("<DirectoryMatch ~ x>", "</DirectoryMatch>")),
  row(lines('<DirectoryMatch ~ "(">', "Foo", "</DirectoryMatch>")),
  row(lines("<LocationMatch ~ x>", "</LocationMatch>")),
  row(lines("<FilesMatch ~ x>", "</FilesMatch>")),
];

export const fresh: readonly Case[] = rows.map((one) => ({ ...one, asks: `fresh: ${JSON.stringify(one.text)}` }));
