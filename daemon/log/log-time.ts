// Times of the access log: the fixed form of %t, and strftime's for %{format}t. %t is on the path of every request and
// is made once a second. Local time, as in Apache.
import { wallTimes } from "../os/clock.ts";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const pad = (value: number, width = 2, fill = "0") => String(value).padStart(width, fill);

/** "+0100": what local time is ahead of UTC. */
function zone(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
}

const hour12 = (at: Date) => at.getHours() % 12 || 12;
const short = (name: string | undefined) => (name ?? "").slice(0, 3);

function dayOfYear(at: Date): number {
  return Math.round(
    (Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) - Date.UTC(at.getFullYear(), 0, 0)) / 86_400_000,
  );
}

/** Week of the year, with weeks that begin on `first` (0 is Sunday). */
function week(at: Date, first: number): number {
  return Math.floor((dayOfYear(at) + 6 - ((at.getDay() - first + 7) % 7)) / 7);
}

/** Year and week of ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(at: Date): readonly [year: number, week: number] {
  const thursday = new Date(at.getFullYear(), at.getMonth(), at.getDate() - ((at.getDay() + 6) % 7) + 3);
  return [thursday.getFullYear(), Math.floor((dayOfYear(thursday) - 1) / 7) + 1];
}

const conversions: Readonly<Record<string, (at: Date) => string>> = {
  a: (at) => short(days[at.getDay()]),
  A: (at) => days[at.getDay()] ?? "",
  b: (at) => short(months[at.getMonth()]),
  B: (at) => months[at.getMonth()] ?? "",
  c: (at) => strftime("%a %b %e %H:%M:%S %Y", at),
  C: (at) => pad(Math.floor(at.getFullYear() / 100)),
  d: (at) => pad(at.getDate()),
  D: (at) => strftime("%m/%d/%y", at),
  e: (at) => pad(at.getDate(), 2, " "),
  F: (at) => strftime("%Y-%m-%d", at),
  g: (at) => pad(isoWeek(at)[0] % 100),
  G: (at) => String(isoWeek(at)[0]),
  h: (at) => short(months[at.getMonth()]),
  H: (at) => pad(at.getHours()),
  I: (at) => pad(hour12(at)),
  j: (at) => pad(dayOfYear(at), 3),
  k: (at) => pad(at.getHours(), 2, " "),
  l: (at) => pad(hour12(at), 2, " "),
  m: (at) => pad(at.getMonth() + 1),
  M: (at) => pad(at.getMinutes()),
  n: () => "\n",
  p: (at) => (at.getHours() < 12 ? "AM" : "PM"),
  P: (at) => (at.getHours() < 12 ? "am" : "pm"),
  r: (at) => strftime("%I:%M:%S %p", at),
  R: (at) => strftime("%H:%M", at),
  s: (at) => String(Math.floor(at.getTime() / 1000)),
  S: (at) => pad(at.getSeconds()),
  t: () => "\t",
  T: (at) => strftime("%H:%M:%S", at),
  u: (at) => String(at.getDay() || 7),
  U: (at) => pad(week(at, 0)),
  V: (at) => pad(isoWeek(at)[1]),
  w: (at) => String(at.getDay()),
  W: (at) => pad(week(at, 1)),
  x: (at) => strftime("%m/%d/%y", at),
  X: (at) => strftime("%H:%M:%S", at),
  y: (at) => pad(at.getFullYear() % 100),
  Y: (at) => String(at.getFullYear()),
  z: zone,
  Z: (at) => /\(([^)]+)\)/.exec(at.toString())?.[1]?.replace(/^Coordinated Universal Time$/, "UTC") ?? zone(at),
  "%": () => "%",
};

/** C's strftime in the C locale; what it does not know stays as it is. */
export function strftime(format: string, at: Date): string {
  return format.replaceAll(/%[EO]?([A-Za-z%])/g, (whole, letter: string) => conversions[letter]?.(at) ?? whole);
}

/** Remembers the text of the last second: times come nearly in order. */
export function eachSecond(format: (at: Date) => string): (milliseconds: number) => string {
  let second = Number.NaN;
  let text = "";
  return (milliseconds) => {
    const now = Math.floor(milliseconds / 1000);
    if (now !== second) {
      second = now;
      text = format(new Date(now * 1000));
    }
    return text;
  };
}

/** "[10/Oct/2000:13:55:36 -0700]" */
function commonTime(): (milliseconds: number) => string {
  return eachSecond((at) => strftime("[%d/%b/%Y:%H:%M:%S %z]", at));
}

interface Span {
  readonly startedAt: number;
  readonly finishedAt: number;
}

const fractions: Readonly<Record<string, (milliseconds: number) => string>> = {
  sec: (at) => String(Math.floor(at / 1000)),
  msec: (at) => String(Math.floor(at)),
  usec: (at) => String(Math.floor(at * 1000)),
  msec_frac: (at) => pad(Math.floor(at % 1000), 3),
  usec_frac: (at) => pad(Math.floor((at % 1000) * 1000), 6),
};

/** %t with its argument: "begin" or "end", then after a colon a fraction's name or a format of strftime. */
export function timeItem(argument: string): (span: Span) => string {
  const [, which = "begin", rest = argument] = /^(begin|end)(?::([^]*)|$)/.exec(argument) ?? [];
  const format = rest === "begin" || rest === "end" ? "" : rest;
  const text = format === "" ? commonTime() : (fractions[format] ?? eachSecond((at) => strftime(format, at)));
  const wall = wallTimes();
  return which === "end" ? ({ finishedAt }) => text(wall(finishedAt)) : ({ startedAt }) => text(wall(startedAt));
}
