// `simulate`: replays a load over a model's rules without starting anything, so that Start, Min and Max values can be
// tried before they are used. Prints a line a second; --svg draws it. Started by scripts/simulate.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../installation.ts";
import { defaultMpm, mpmNamed, mpms } from "../mpm/index.ts";
import type { Mpm } from "../mpm/mpm.ts";
import { initials } from "../mpm/simulator.ts";
import { locate } from "../parent/read-design.ts";
import { longest, parseCurve, type Point } from "../simulate/curve.ts";
import { replay } from "../simulate/replay.ts";
import { asSvg } from "../simulate/svg.ts";
import { asText } from "../simulate/text.ts";
import { designOrComplain } from "./source.ts";

const usage = `Usage: simulate [--mpm NAME | -f FILE] --load POINTS [--seconds N] [--start-seconds N] [--svg FILE] [Directive=number ...]
  --mpm NAME        the model: ${mpms.map(({ name }) => name).join(", ")}; else the system's own
  -f FILE           an httpd.conf: its model and directives
  --load POINTS     how many connections want to be served: SECOND:CONNECTIONS ..., as in "0:10 30:200 60:10"; @FILE reads them
  --seconds N       how long; else a minute after the last point
  --start-seconds N seconds that a child or thread needs to be ready; else 1
  --svg FILE        draws it too
`;

/** What is to be replayed; a string is what is wrong with the command line. */
interface Wish {
  readonly mpm: Mpm;
  readonly directives: Readonly<Record<string, number>>;
  readonly curve: readonly Point[];
  readonly seconds: number;
  readonly startTicks: number;
  readonly svg: string | undefined;
}

export async function simulate(args: readonly string[]): Promise<void> {
  if (args.some((word) => word === "--help" || word === "-h")) return void process.stdout.write(usage);
  const wish = await read(args);
  if (wish === undefined) {
    // What is wrong with the configuration was said already.
    process.exitCode = 1;
    return;
  }
  if (typeof wish === "string") return refuse(`simulate: ${wish}\n${usage}`);
  const { mpm, directives, curve, seconds, startTicks, svg } = wish;
  const result = replay(mpm, directives, { curve, seconds, startTicks });
  process.stdout.write(asText(result));
  if (svg === undefined) return;
  try {
    writeFileSync(svg, asSvg(result));
  } catch (error) {
    refuse(`simulate: ${svg} cannot be written: ${(error as Error).message}\n`);
  }
}

async function read(args: readonly string[]): Promise<Wish | string | undefined> {
  const given = parse(args);
  if (typeof given === "string") return given;
  const { values, positionals } = given;
  if (values.load === undefined) return "--load is missing";
  const written = values.load.startsWith("@") ? contentOf(values.load.slice(1)) : { text: values.load };
  if (typeof written === "string") return written;
  const curve = parseCurve(written.text);
  if (typeof curve === "string") return curve;
  const seconds = whole(values.seconds, (curve.at(-1)?.second ?? 0) + 60, 0);
  const startTicks = whole(values["start-seconds"], 1, 1);
  if (seconds === undefined) return `--seconds takes a number from 0 to ${longest}`;
  if (startTicks === undefined) return `--start-seconds takes a number from 1 to ${longest}`;
  const model = await modelOf(values);
  if (model === undefined || typeof model === "string") return model;
  const own = overrides(model.mpm, positionals);
  if (typeof own === "string") return own;
  return { mpm: model.mpm, directives: { ...model.directives, ...own }, curve, seconds, startTicks, svg: values.svg };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mpm: text,
        file: { ...text, short: "f" },
        load: text,
        seconds: text,
        "start-seconds": text,
        svg: text,
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
}

type Model = Pick<Wish, "mpm" | "directives">;

/** Undefined when the configuration is wrong; that was said. */
async function modelOf({ mpm: name, file }: { mpm?: string; file?: string }): Promise<Model | string | undefined> {
  if (file === undefined) {
    const mpm = mpmNamed(name ?? defaultMpm(process.platform));
    return mpm === undefined ? `there is no model ${name}` : { mpm, directives: {} };
  }
  if (name !== undefined) return "--mpm and -f exclude each other";
  const source = { ...locate(resolve(file), undefined, packageRoot), defines: [], before: [], after: [] };
  const design = await designOrComplain(source);
  if (design === undefined) return undefined;
  return { mpm: design.mpm, directives: design.mpmSettings as Readonly<Record<string, number>> };
}

/** `Directive=number`, by the names that the model has, in any case. */
function overrides(mpm: Mpm, words: readonly string[]): Readonly<Record<string, number>> | string {
  const own: Record<string, number> = {};
  for (const word of words) {
    const match = /^(\w+)=(-?\d{1,9})$/.exec(word);
    if (match === null) return `"${word}" is not of the form Directive=number`;
    const [, written = "", value] = match;
    const row = Object.entries(mpm.directives).find(([name]) => name.toLowerCase() === written.toLowerCase());
    if (row === undefined)
      return `${mpm.name} has no directive ${written}; it has ${Object.keys(initials(mpm)).join(", ")}`;
    own[row[1].aliasOf ?? row[0]] = Number(value);
  }
  return own;
}

function contentOf(file: string): { readonly text: string } | string {
  try {
    return { text: readFileSync(file, "utf8") };
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`;
  }
}

function whole(text: string | undefined, otherwise: number, least: number): number | undefined {
  if (text === undefined) return otherwise;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= longest ? value : undefined;
}

function refuse(text: string): void {
  process.stderr.write(text);
  process.exitCode = 1;
}
