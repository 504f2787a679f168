// Cases: single directives, where they may stand and what they refuse.
import { type Case, lines } from "../case.ts";
import { coreLines } from "./core-lines.ts";
import { folderLines, moduleLines } from "./module-lines.ts";
import { places } from "./places.ts";

const alone = [...coreLines, ...moduleLines];

export const directives: readonly Case[] = [
  ...alone.map((line) => ({ asks: line, text: lines("Timeout 5", line) })),
  ...folderLines.map((line) => ({
    asks: `${line} in a folder`,
    text: lines("<Directory /srv>", line, "</Directory>"),
  })),
  // Apache says nothing of these in a virtual host; a warning is better.
  ...alone
    .filter(
      (line) => !/^(?:DefaultType t|LimitInternalRecursion .*[23]|SetEnv A=|PassEnv N|SeeRequestTail x)/.test(line),
    )
    .map((line) => ({
      asks: `${line} in a virtual host`,
      text: lines("<VirtualHost *:80>", line, "</VirtualHost>"),
    })),
  ...["Redirect /a /b", "Header set A b", "Require local", "Options None", "ServerSignature On", "Listen 80"].flatMap(
    (line) =>
      ["<Files a>", "<Location /a>", "<If true>"].map((section) => ({
        asks: `${line} in ${section}`,
        text: lines(section, line, `</${/\w+/.exec(section)?.[0]}>`),
      })),
  ),
  ...Object.entries(places).map(([asks, list]) => ({ asks: `${asks}: what may stand there`, text: lines(...list) })),
];
