import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

const built = new URL("../../dist/", import.meta.url);

/**
 * Skips a test, and says why, where the package isn't built: other processes than a test's can't run its sources.
 *
 * @throws Error on the machine that decides (`CI`), where nothing is left out
 */
export function needsBuild(context: TestContext): void {
  if (existsSync(new URL("main.js", built))) return;
  if (process.env.CI !== undefined) throw new Error("not built: npm run build");
  context.skip("not built: npm run build");
}

/** Starts a script of this folder in a process of its own; it gets the URL of the built package, then the arguments. */
export function startDriver(script: string, ...args: readonly string[]): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return spawn(process.execPath, [file, built.href, ...args], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Runs a script of this folder to its end. */
export function runDriver(script: string, ...args: readonly string[]): Promise<{ status: number | null; out: string }> {
  const child = startDriver(script, ...args);
  let out = "";
  child.stdout?.on("data", (text) => {
    out += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status, out }));
  });
}
