// How monitoring agents that are not in Debian read `server-status?auto`: each one's rules, written down anew. A reader
// throws where the agent would fail, and answers what the agent would report. Used by test/core/status-agents.test.ts.

export type Numbers = Readonly<Record<string, number>>;

class Unreadable extends Error {}

function demand(holds: boolean, why: string): void {
  if (!holds) throw new Unreadable(why);
}

const lines = (text: string) => text.split("\n");

function whole(text: string, key: string): number {
  demand(/^-?\d+$/.test(text), `${key} is not an integer: "${text}"`);
  return Number(text);
}

/** As Go's strconv.ParseFloat, without words for infinity. */
function float(text: string, key: string): number {
  demand(/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text), `${key} is not a number: "${text}"`);
  return Number(text);
}

function count(scoreboard: string, letter: string): number {
  return scoreboard.split(letter).length - 1;
}

const scoreboardLetters = "_SRWKDCLGI.".split("");

/** telegraf, inputs.apache: every value that is a number, under its key without blanks; the scoreboard as counts. */
export function telegraf(text: string): Numbers {
  const names = [
    "waiting",
    "starting",
    "reading",
    "sending",
    "keepalive",
    "dnslookup",
    "closing",
    "logging",
    "finishing",
    "idle_cleanup",
    "open",
  ];
  const fields: Record<string, number> = {};
  for (const line of lines(text)) {
    if (!line.includes(":")) continue;
    const [key = "", ...rest] = line.split(":");
    const value = rest.join(":").trim();
    if (key === "Scoreboard") {
      for (const [index, letter] of scoreboardLetters.entries())
        fields[`scboard_${names[index]}`] = count(value, letter);
    } else if (value !== "" && Number.isFinite(Number(value))) {
      fields[key.replaceAll(" ", "")] = Number(value);
    }
  }
  return fields;
}

/** Datadog, apache: lines that `: ` cuts in exactly two; without any known key it would ask again for ?auto. */
export function datadog(text: string): Numbers {
  const wanted = [
    "IdleWorkers",
    "BusyWorkers",
    "CPULoad",
    "Uptime",
    "Total kBytes",
    "Total Accesses",
    "ConnsTotal",
    "ConnsAsyncWriting",
    "ConnsAsyncKeepAlive",
    "ConnsAsyncClosing",
  ];
  const metrics: Record<string, number> = {};
  for (const line of lines(text)) {
    const values = line.split(": ");
    const [key = "", value = ""] = values;
    if (values.length !== 2 || !wanted.includes(key)) continue;
    metrics[key] = float(value, key) * (key === "Total kBytes" ? 1024 : 1);
  }
  demand(Object.keys(metrics).length > 0, "no metric at all");
  return metrics;
}

/** Elastic metricbeat, apache.status: a pattern for numbers that knows no sign and no exponent; some keys must be there. */
export function metricbeat(text: string): Numbers {
  const full: Record<string, number> = {};
  for (const line of lines(text)) {
    const scoreboard = /^Scoreboard:\s+([_SRWKDCLGI.]+)/.exec(line);
    if (scoreboard !== null) {
      const [, letters = ""] = scoreboard;
      demand(line === `Scoreboard: ${letters}`, "a foreign letter in the scoreboard");
      full["scoreboard.total"] = letters.length;
      full["scoreboard.open"] = count(letters, ".");
      continue;
    }
    const match = /^([^:]+):\s+(\d*\.?\d+)/.exec(line);
    if (match?.[1] !== undefined) full[match[1]] = Number(match[2]);
  }
  const cpu = "ServerUptimeSeconds" in full ? ["CPUUser", "CPUSystem", "CPUChildrenUser", "CPUChildrenSystem"] : [];
  for (const key of ["Total Accesses", "Total kBytes", "BusyWorkers", "IdleWorkers", "Uptime", ...cpu])
    demand(key in full, `${key} is missing`);
  return full;
}

/** netdata, go.d apache: lines that `:` cuts in exactly two; counters are int64, and lighttpd's keys are an error. */
export function netdata(text: string): Numbers {
  const integers = [
    "BusyWorkers",
    "IdleWorkers",
    "ConnsTotal",
    "ConnsAsyncWriting",
    "ConnsAsyncKeepAlive",
    "ConnsAsyncClosing",
    "Total Accesses",
    "Total kBytes",
    "Uptime",
  ];
  const floats = ["ReqPerSec", "BytesPerSec", "BytesPerReq"];
  const metrics: Record<string, number> = {};
  for (const line of lines(text)) {
    const parts = line.split(":");
    if (parts.length !== 2) continue;
    const [key = "", value = ""] = parts.map((part) => part.trim());
    demand(key !== "BusyServers" && key !== "IdleServers", "found lighttpd");
    if (integers.includes(key)) metrics[key] = whole(value, key);
    if (floats.includes(key)) metrics[key] = float(value, key);
    if (key !== "Scoreboard") continue;
    for (const letter of value) demand(scoreboardLetters.includes(letter), `unknown letter ${letter}`);
    metrics["scoreboard_waiting"] = count(value, "_");
  }
  demand("BusyWorkers" in metrics && "IdleWorkers" in metrics, "not Apache's status");
  return metrics;
}

/** Zabbix, template "Apache by HTTP": one pattern over the whole text makes an object; uptime and eleven counts. */
export function zabbix(text: string): Numbers {
  const object: Record<string, string> = {};
  for (const [, key = "", value = ""] of text.matchAll(/([A-z0-9 ]+): (.*)/g)) object[key] = value;
  const wanted = ["Total kBytes", "Total Accesses", "BusyWorkers", "IdleWorkers"];
  const uptime = object["ServerUptimeSeconds"] ?? object["Uptime"];
  demand(uptime !== undefined, "no uptime");
  const { Scoreboard = "", ServerVersion = "" } = object;
  demand(ServerVersion !== "", "no version");
  const counts = scoreboardLetters.map((letter): [string, number] => [letter, count(Scoreboard, letter)]);
  return {
    ...Object.fromEntries(wanted.map((key) => [key, whole(object[key] ?? "", key)])),
    uptime: whole(uptime ?? "", "uptime"),
    ...Object.fromEntries(counts),
  };
}

/** Checkmk, agent plugin apache_status: "address port line" for each line, cut at blanks; the last word is the value. */
export function checkmk(text: string): Numbers {
  const data: Record<string, number> = {};
  for (const line of lines(text)) {
    const words = `127.0.0.1 80 ${line}`.split(/\s+/);
    const label = words.slice(2, -1).join(" ").replace(/:$/, "");
    const value = words.at(-1) ?? "";
    if (label === "Scoreboard") {
      data["TotalSlots"] = value.length;
      data["OpenSlots"] = count(value, ".");
      data["State_Waiting"] = count(value, "_");
    } else if (["Uptime", "IdleWorkers", "BusyWorkers", "Total Accesses", "Total kBytes"].includes(label)) {
      data[label] = whole(value, label);
    } else if (["CPULoad", "ReqPerSec", "BytesPerReq", "BytesPerSec"].includes(label)) {
      data[label] = float(value, label);
    }
  }
  demand("IdleWorkers" in data && "TotalSlots" in data, "not Apache's status");
  return data;
}

/** Nagios' check_apachestatus_auto.pl: patterns with line ends. Open slots are the dots. */
export function nagios(text: string): Numbers {
  const find = (pattern: RegExp, key: string) => {
    const [, found = ""] = pattern.exec(text) ?? [];
    return whole(found, key);
  };
  const [, letters = ""] = /Scoreboard: (.*?)\n/.exec(text) ?? [];
  demand(letters !== "", "no scoreboard");
  return {
    uptime: find(/Uptime: (\d*?)\n/, "Uptime"),
    accesses: find(/Total Accesses: (\d*?)\n/, "Total Accesses"),
    kilobytes: find(/Total kBytes: (\d*?)\n/, "Total kBytes"),
    busy: find(/BusyWorkers: (\d*?)\n/, "BusyWorkers"),
    idle: find(/IdleWorkers: (\d*?)\n/, "IdleWorkers"),
    open: count(letters, "."),
  };
}

/** Linuxfabrik, apache-httpd-status: the line without ": " is the server's name; usage is busy of the scoreboard's length. */
export function linuxfabrik(text: string): Numbers {
  const all = lines(text).filter((line) => line !== "");
  const names = all.filter((line) => !line.includes(": ") && !line.endsWith(":"));
  demand(names.length === 1 && names[0] === all[0], "the first line is not the name");
  const object = new Map(all.slice(1).map((line) => [line.slice(0, line.indexOf(":")), line.split(": ")[1] ?? ""]));
  const letters = object.get("Scoreboard") ?? "";
  demand(letters !== "", "no scoreboard");
  const keys = ["BusyWorkers", "IdleWorkers", "Uptime", "ServerUptimeSeconds", "Total Accesses", "Total kBytes"];
  const numbers = Object.fromEntries(keys.map((key) => [key, whole(object.get(key) ?? "", key)]));
  const usage = ((numbers["BusyWorkers"] ?? 0) / letters.length) * 100;
  return { ...numbers, "Total Duration": whole(object.get("Total Duration") ?? "", "Total Duration"), usage };
}

/** apache_exporter: every number of a known key must parse, and the version must be three numbers after the slash. */
export function apacheExporter(text: string): Numbers {
  const values: Record<string, number> = {};
  for (const line of lines(text)) {
    const cut = line.indexOf(": ");
    if (cut < 0) continue;
    const [key, value] = [line.slice(0, cut), line.slice(cut + 2)];
    if (key === "ServerVersion") {
      const parts = (value.split("/")[1]?.split(" ")[0] ?? "").split(".");
      demand(parts.length >= 3 && parts.slice(0, 3).every((part) => /^\d+$/.test(part)), `no version in ${value}`);
    } else if (key === "Scoreboard") {
      for (const letter of scoreboardLetters) values[`scoreboard ${letter}`] = count(value, letter);
    } else if (/^(?:Load\d+|Total|CPU|Uptime|BusyWorkers|IdleWorkers|Processes|Stopping|Conns|Parent)/.test(key)) {
      values[key] = float(value, key);
    }
  }
  return values;
}

export const agents = {
  telegraf,
  datadog,
  metricbeat,
  netdata,
  zabbix,
  checkmk,
  nagios,
  linuxfabrik,
  apacheExporter,
} as const satisfies Record<string, (text: string) => Numbers>;
