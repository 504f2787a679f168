// Who the children run as. Read by daemon/os/ when children are made. Apache: modules/arch/unix/mod_unixd.c.
import { defineDirectives, Refusal } from "../directive.ts";
import { atoi, row } from "../kinds.ts";

/** Apache's words (mod_unixd.c). */
const asRoot =
  "Error:\tApache has not been designed to serve pages while\n\trunning as root.  There are known race conditions that\n" +
  "\twill allow any local user to read any file on the system.\n\tIf you still desire to serve pages as root then\n" +
  "\tadd -DBIG_SECURITY_HOLE to the CFLAGS env variable\n\tand then rebuild the server.\n" +
  "\tIt is strongly suggested that you instead modify the User\n\tdirective in your httpd.conf file to list a non-root\n" +
  "\tuser.\n";

export const unixd = defineDirectives({
  User: row<string | undefined>(
    {
      syntax: "name|#id",
      help: "User that the children run as, when the parent is root; not root",
      initial: undefined,
      takes: "restart",
    },
    [1, 1],
    ([text = ""], { knows }) => {
      if (!knows.user(text)) return new Refusal(`httpd: bad user name ${text}`, "AH00543");
      return text === "root" || (text.startsWith("#") && atoi(text.slice(1)) === 0) ? new Refusal(asRoot) : text;
    },
  ),
  Group: row<string | undefined>(
    {
      syntax: "name|#id",
      help: "Group that the children run as, when the parent is root",
      initial: undefined,
      takes: "restart",
    },
    [1, 1],
    ([text = ""], { knows }) => (knows.group(text) ? text : new Refusal(`httpd: bad group name ${text}`, "AH00544")),
  ),
  ChrootDir: row<undefined>(
    { syntax: "folder", help: "Cannot be done here: use the means of your service manager", initial: undefined },
    [1, 1],
    ([text = ""], at) =>
      new Refusal(
        !at.isDirectory(at.path(text))
          ? "ChrootDir must be a valid directory"
          : "ChrootDir: Node.js cannot load its modules behind a chroot; use RootDirectory= of your service manager, or a container",
      ),
  ),
  Suexec: row<boolean>(
    { syntax: "On|Off", help: "Only Off: applications run as User, or as their host's user", initial: false },
    [0, Infinity],
    ([text = ""], { name }) => {
      if (!/^(?:on|off)$/i.test(text)) return new Refusal(`${name} must be On or Off`);
      return text.toLowerCase() === "off"
        ? false
        : new Refusal("suEXEC isn't supported: this server runs no CGI scripts");
    },
  ),
});
