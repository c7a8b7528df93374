import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";

type Program = "pdfinfo" | "pdftotext" | "pdftoppm" | "qpdf" | "soffice";

/** Whether this machine has a program. */
export function isInstalled(program: Program): boolean {
  return spawnSync(program, [program.startsWith("pdf") ? "-v" : "--version"]).error === undefined;
}

/**
 * Skips a test, and says why, on a machine that lacks a program.
 *
 * @throws Error on the machine that decides (`CI`), where nothing is left out
 */
export function needs(context: TestContext, ...programs: readonly Program[]): void {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return;
  if (process.env.CI !== undefined) throw new Error(`missing: ${missing.join(", ")}`);
  context.skip(`this machine has no ${missing.join(", no ")}`);
}

/** Runs with a folder of its own, and takes it away. */
export function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-pdf-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  let result: Result;
  try {
    result = use(folder);
  } catch (error) {
    clear();
    throw error;
  }
  if (!(result instanceof Promise)) clear();
  else void result.then(clear, clear);
  return result;
}

/** Writes bytes into a file of a folder. */
export function fileIn(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Runs a program; what it prints. */
export function run(program: Program, ...given: readonly string[]): Buffer {
  return runWith({}, program, ...given);
}

/** Runs a program with more in its environment. */
export function runWith(environment: Readonly<Record<string, string>>, program: Program, ...given: readonly string[]): Buffer {
  const env = { ...process.env, ...environment };
  return execFileSync(program, given, { env, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
}
