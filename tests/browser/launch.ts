import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import type { TestContext } from "vitest";

/** Where Debian puts it. */
const program = "/usr/bin/chromium";
/** No sandbox, as a machine that builds may run as root; nothing that would speak to anyone by itself. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium; undefined on a machine that has none. */
export async function launched(): Promise<Browser | undefined> {
  return existsSync(program) ? chromium.launch({ executablePath: program, args: quiet }) : undefined;
}

/**
 * Skips a test for want of a browser, and says so.
 *
 * @throws Error on the machine that decides (`CI`), where nothing is left out
 */
export function skipWithoutBrowser(context: TestContext): never {
  if (process.env.CI !== undefined) throw new Error(`missing: ${program}`);
  return context.skip("this machine has no Chromium: browser tests not run");
}
