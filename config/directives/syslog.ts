// `ErrorLog syslog[:facility[:tag]]`, taken apart. Pure. Apache's counterpart: open_error_log (server/log.c), with its
// facilities (LOG_LOCAL7 when none is named) and its tag (the program's name).

/** Numbers of syslog(3). */
const facilities: Readonly<Record<string, number>> = {
  kern: 0,
  user: 1,
  mail: 2,
  daemon: 3,
  auth: 4,
  syslog: 5,
  lpr: 6,
  news: 7,
  uucp: 8,
  cron: 9,
  authpriv: 10,
  ftp: 11,
  local0: 16,
  local1: 17,
  local2: 18,
  local3: 19,
  local4: 20,
  local5: 21,
  local6: 22,
  local7: 23,
};

const usualFacility = 23;
const usualTag = "httpd";

export interface SyslogPlace {
  readonly facility: number;
  readonly tag: string;
}

/** Whether an ErrorLog is the system's log and no file. */
export function isSyslog(place: string): boolean {
  return place === "syslog" || place.startsWith("syslog:");
}

/** The facility's name if it is none that the system knows. */
export function unknownFacility(place: string): string | undefined {
  const name = place.split(":", 2)[1] ?? "";
  return name === "" || Object.hasOwn(facilities, name.toLowerCase()) ? undefined : name;
}

export function syslogPlace(place: string): SyslogPlace {
  const [, name = "", ...rest] = place.split(":");
  return { facility: facilities[name.toLowerCase()] ?? usualFacility, tag: rest.join(":") || usualTag };
}
