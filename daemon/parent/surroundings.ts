// What designs are made from besides the text of httpd.conf, and how they are refused. Used by parent/design.ts and
// parent/tenancy.ts.
import type { Complaint, Configuration } from "../../config/configuration.ts";
import type { directives } from "../directives.ts";

export type ServerConfiguration = Configuration<typeof directives>;

/** What a design needs to know of the system that it is made on. */
export interface Surroundings {
  readonly isRoot: boolean;
  readonly userId: (name: string) => number | undefined;
  readonly groupId: (name: string) => number | undefined;
  /** The group that a user belongs to first. */
  readonly primaryGroupId: (user: string) => number | undefined;
  /** Why no log can be made at this path, as Apache prints it; undefined when its folder is there. */
  readonly noFolder: (path: string) => string | undefined;
}

/** A complaint without a place in the file. */
export function plain(code: string, text: string): Complaint {
  return { level: "emerg", form: "plain", code, text };
}
