// Designs made from texts, for the tests of this folder: the server's own tables, no file system.
import type { Complaint } from "../../config/configuration.ts";
import { printComplaint } from "../../config/print.ts";
import { directives } from "../../daemon/directives.ts";
import { mpms } from "../../daemon/mpm/index.ts";
import { designFrom, type Design, type Surroundings } from "../../daemon/parent/design.ts";
import { configurationOf, root } from "../config/request.ts";

export const logs = `${root}/logs/`;

/** An ordinary user on a machine with www (33, 34) and root, where only `logs` exists. */
const around: Surroundings = {
  isRoot: false,
  userId: (name) => ({ www: 33, root: 0 })[name],
  groupId: (name) => ({ www: 34 })[name],
  primaryGroupId: (user) => ({ www: 34 })[user],
  noFolder: (path) => (path.startsWith(logs) ? undefined : "(2)No such file or directory"),
};

export function designOf(text: string, changes: Partial<Surroundings> = {}): Design | Complaint {
  const configuration = configurationOf(`Listen 80\n${text}`, {
    tables: {
      common: directives,
      mpms: Object.fromEntries(mpms.map((mpm) => [mpm.name, mpm.directives])),
      modules: [],
      defaultMpm: "prefork",
    },
  });
  return designFrom(configuration as never, { ...around, ...changes });
}

/** The design of a text that must be right. */
export function goodDesign(text: string, changes: Partial<Surroundings> = {}): Design {
  const design = designOf(text, changes);
  if ("form" in design) throw new Error(printComplaint(design));
  return design;
}
