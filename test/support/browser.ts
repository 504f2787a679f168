// A real Chromium for tests of pages, without a window, without anything that would ask the outside.
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const program = "/usr/bin/chromium";
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function chromiumIsInstalled(): boolean {
  return existsSync(program);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: flags });
}
