import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";
import { needs } from "../pdf/programs.ts";

/** Debian's own Python, for which `python3-uno` installs LibreOffice's interface. */
const python = "/usr/bin/python3";
const script = fileURLToPath(new URL("clerk.py", import.meta.url));

/** One thing that a clerk does; rows and cells as Excel counts them. */
export type Step =
  | readonly ["paste", sheet: string, cell: string, rows: readonly (readonly (string | number)[])[]]
  | readonly ["delete" | "insert", sheet: string, firstRow: number, count: number]
  | readonly ["sort", sheet: string, range: string, column: number]
  | readonly ["save"]
  | readonly ["keep", path: string];

/** What the sheets show after a day's work: sheet → cell → text; and formulas that came to an error. */
export interface Shown {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly errors: readonly string[];
}

/** Skips a test, and says why, on a machine without LibreOffice or its Python interface; throws on the machine that decides. */
export function needsClerk(context: TestContext): void {
  needs(context, "soffice");
  if (spawnSync(python, ["-c", "import uno"]).status === 0) return;
  if (process.env.CI !== undefined) throw new Error("missing: python3-uno");
  context.skip("this machine has no python3-uno");
}

/** Gives the workbook to a clerk at LibreOffice for some days, each of which begins with the workbook as it is here. */
export function clerksDays(workbook: Uint8Array, days: readonly (readonly Step[])[]): Shown[] {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-clerk-"));
  try {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, workbook);
    const input = JSON.stringify({ file, days });
    return JSON.parse(
      execFileSync(python, [script], { input, encoding: "utf8", maxBuffer: 1 << 28, timeout: 240_000 }),
    ) as Shown[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as the clerk hands it over after these steps: saved by LibreOffice. */
export function handedOver(workbook: Uint8Array, steps: readonly Step[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-clerk-"));
  try {
    const saved = join(folder, "handed-over.xlsx");
    clerksDays(workbook, [[...steps, ["keep", saved]]]);
    return readFileSync(saved);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
