// A replay as a picture: connections above, children and workers below, second by second. A whole SVG file that needs
// nothing from elsewhere. Pure.
import type { Replay, Second } from "./replay.ts";

interface Line {
  readonly field: keyof Second;
  readonly label: string;
  readonly colour: string;
}

interface Panel {
  readonly title: string;
  readonly top: number;
  readonly lines: readonly Line[];
}

const size = { width: 860, height: 470, left: 56, right: 130, panel: 170 } as const;
const panels: readonly Panel[] = [
  {
    title: "connections",
    top: 50,
    lines: [
      { field: "load", label: "wanted", colour: "#7f8c8d" },
      { field: "served", label: "served", colour: "#1e7b4f" },
      { field: "waiting", label: "waiting", colour: "#c0392b" },
    ],
  },
  {
    title: "workers and children",
    top: 260,
    lines: [
      { field: "workers", label: "workers", colour: "#2456a6" },
      { field: "children", label: "children", colour: "#b9770e" },
    ],
  },
];

export function asSvg({ model, settings, seconds }: Replay): string {
  const directives = Object.entries(settings)
    .filter(([, value]) => typeof value === "number")
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12">`,
    `<title>${escape(`${model}: ${directives}`)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    text(size.left, 20, `${model}: ${directives}`, "#222222", "11"),
    ...panels.flatMap((panel) => drawPanel(panel, seconds)),
    "</svg>",
    "",
  ].join("\n");
}

function drawPanel({ title, top, lines }: Panel, seconds: readonly Second[]): string[] {
  const most = niceAbove(Math.max(1, ...seconds.flatMap((one) => lines.map(({ field }) => one[field]))));
  const last = Math.max(1, seconds.at(-1)?.second ?? 1);
  const right = size.width - size.right;
  const x = (second: number) => size.left + (second / last) * (right - size.left);
  const y = (count: number) => top + size.panel - (count / most) * size.panel;
  const marks = [0, most / 2, most].map((count) =>
    [
      `<line x1="${size.left}" x2="${right}" y1="${y(count)}" y2="${y(count)}" stroke="#dddddd"/>`,
      text(size.left - 8, y(count) + 4, String(count), "#555555", "11", "end"),
    ].join(""),
  );
  const times = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const second = Math.round(last * share);
    return text(x(second), top + size.panel + 16, `${second} s`, "#555555", "11", "middle");
  });
  const drawn = lines.map(({ field, label, colour }, index) => {
    const points = seconds.map((one) => `${x(one.second).toFixed(1)},${y(one[field]).toFixed(1)}`).join(" ");
    const place = top + 14 + index * 18;
    return [
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      `<line x1="${right + 14}" x2="${right + 34}" y1="${place}" y2="${place}" stroke="${colour}" stroke-width="2"/>`,
      text(right + 40, place + 4, label, "#222222", "12"),
    ].join("");
  });
  return [text(size.left, top - 8, title, "#222222", "12"), ...marks, ...times, ...drawn];
}

function text(x: number, y: number, content: string, colour: string, points: string, anchor = "start"): string {
  return `<text x="${x}" y="${y}" fill="${colour}" font-size="${points}" text-anchor="${anchor}">${escape(content)}</text>`;
}

/** The next number of the kind 2, 4, 10, 20, 40, 100 that is not below this one: half of it is whole too. */
function niceAbove(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  const steps = power === 1 ? [2, 4, 6, 10] : [1, 2, 4, 6, 10];
  return power * (steps.find((step) => step * power >= count) ?? 10);
}

function escape(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
