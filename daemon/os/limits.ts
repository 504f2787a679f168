// The limits of this process that the system sets (getrlimit(2), setrlimit(2)). Used by the child.
import koffi from "koffi";

const libc = koffi.load(null);
const getrlimit = libc.func("int getrlimit(int resource, _Out_ uint64_t *limits)");

const RLIMIT_NOFILE = 7;

/** How many descriptors this process may have open; what is unlimited is Infinity. */
export function descriptorLimit(): number {
  const limits = new BigUint64Array(2);
  if ((getrlimit(RLIMIT_NOFILE, limits) as number) !== 0) return Infinity;
  const [soft = 0n] = limits;
  return soft === 0xffff_ffff_ffff_ffffn ? Infinity : Number(soft);
}
