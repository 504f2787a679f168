// Who the children run as. Read by daemon/os/ when children are made. Apache: modules/arch/unix/mod_unixd.c.
// Whether the names exist is not asked here: that needs the system's lists of users.
import { defineDirectives } from "../directive.ts";
import { word } from "../kinds.ts";

export const unixd = defineDirectives({
  User: word<undefined>({
    syntax: "name|#id",
    help: "User that the children run as, when the parent is root",
    initial: undefined,
    takes: "restart",
  }),
  Group: word<undefined>({
    syntax: "name|#id",
    help: "Group that the children run as, when the parent is root",
    initial: undefined,
    takes: "restart",
  }),
});
