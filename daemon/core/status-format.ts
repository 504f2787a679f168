// Numbers and times in the form that mod_status prints them. Used by the text forms of the status report. Pure.

/**
 * Significant digits as C's %g, in Apache's dress: no zero before the point. Never an exponent, which agents that read
 * the report cannot parse; a number with more digits before the point keeps them all.
 */
export function general(value: number, digits = 6): string {
  if (value === 0 || !Number.isFinite(value)) return "0";
  const decimals = Math.min(20, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value)))));
  const whole = Math.abs(value) >= 1e21 ? BigInt(value).toString() : value.toFixed(decimals);
  const short = decimals > 0 ? whole.replace(/\.?0+$/, "") : whole;
  return short === "" || short === "-0" ? "0" : short.replace(/^(-?)0\./, "$1.");
}

const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** "1 day 2 hours 1 second": parts that are zero are left out, so that 0 seconds is the empty text, as in Apache. */
export function duration(seconds: number): string {
  let rest = Math.max(0, Math.floor(seconds));
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const number = Math.floor(rest / size);
    rest %= size;
    if (number > 0) parts.push(`${number} ${unit}${number === 1 ? "" : "s"}`);
  }
  return parts.join(" ");
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const two = (value: number) => String(value).padStart(2, "0");

/** "Monday, 23-Nov-2026 01:28:38 UTC". In UTC whatever the zone, so that reports of different machines compare. */
export function longTime(milliseconds: number): string {
  const at = new Date(milliseconds);
  const date = `${two(at.getUTCDate())}-${months[at.getUTCMonth()]}-${at.getUTCFullYear()}`;
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(":");
  return `${days[at.getUTCDay()]}, ${date} ${time} UTC`;
}

/** Bytes with a unit, in mod_status' steps. */
export function byteSize(bytes: number): string {
  if (bytes < 5 * 1024) return `${Math.floor(bytes)} B`;
  if (bytes < 2 ** 19) return `${(bytes / 1024).toFixed(1)} kB`;
  return bytes < 2 ** 29 ? `${(bytes / 2 ** 20).toFixed(1)} MB` : `${(bytes / 2 ** 30).toFixed(1)} GB`;
}

/** The same for a number of whole kilobytes, in mod_status' other steps. */
export function kilobyteSize(kilobytes: number): string {
  if (kilobytes < 1024) return `${kilobytes} kB`;
  return kilobytes < 2 ** 20 ? `${(kilobytes / 1024).toFixed(1)} MB` : `${(kilobytes / 2 ** 20).toFixed(1)} GB`;
}

const per = (value: number, of: number) => (of > 0 ? value / of : undefined);

/** Rates and averages since the start; undefined where they would divide by zero. */
export function rates(report: {
  readonly uptime: number;
  readonly totals: { readonly accesses: number; readonly bytes: number; readonly duration: number };
  readonly cpu: Readonly<Record<"user" | "system" | "childrenUser" | "childrenSystem", number>>;
}) {
  const { uptime, totals, cpu } = report;
  // mod_status counts bytes in whole kilobytes.
  const bytes = Math.floor(totals.bytes / 1024) * 1024;
  const used = cpu.user + cpu.system + cpu.childrenUser + cpu.childrenSystem;
  const load = per(used * 100, uptime);
  return {
    cpuLoad: load === 0 ? undefined : load,
    requestsPerSecond: per(totals.accesses, uptime),
    bytesPerSecond: per(bytes, uptime),
    bytesPerRequest: per(bytes, totals.accesses),
    durationPerRequest: per(totals.duration, totals.accesses),
  };
}
