// Giving up root for good: supplementary groups, group, user, in the order in which each is still allowed. Called once
// by a child, before any application is loaded. Apache: ap_unixd_setup_child (os/unix/unixd.c).
import type { Identity } from "../core/protocol.ts";
import { forbidInspection, SystemError } from "../os/libc.ts";

/** Undefined when it is done; else why not. The caller must end the process then: it may not serve as root. */
export function become({ uid, gid }: Identity): string | undefined {
  try {
    process.setgroups?.([]);
    process.setgid?.(gid);
    process.setuid?.(uid);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const inspectable = forbidInspection();
  if (inspectable instanceof SystemError) return inspectable.message;
  const still = process.getuid?.() !== uid || process.geteuid?.() !== uid || process.getgid?.() !== gid;
  return still ? `still user ${process.getuid?.()} and group ${process.getgid?.()}` : undefined;
}
