import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";
import { needs } from "../pdf/programs.ts";

/** Debian's own Python, for which `python3-uno` installs LibreOffice's interface. */
const python = "/usr/bin/python3";
const script = fileURLToPath(new URL("reviewer.py", import.meta.url));

/** What a reviewer does with a document before reading it. */
export type Review = "open" | "accept" | "reject";

/** What is left of a document. */
export interface Reviewed {
  /** Its lines as LibreOffice exports them; empty ones, which only hold things apart, left out. */
  readonly lines: readonly string[];
  readonly pages: number;
  /** How many changes are neither accepted nor rejected. */
  readonly changes: number;
}

/** Skips a test, and says why, on a machine without LibreOffice or its Python interface; throws on the machine that decides. */
export function needsReviewer(context: TestContext): void {
  needs(context, "soffice");
  if (spawnSync(python, ["-c", "import uno"]).status === 0) return;
  if (process.env.CI !== undefined) throw new Error("missing: python3-uno");
  context.skip("this machine has no python3-uno");
}

/** Gives documents to a reviewer at LibreOffice, one after another. */
export function reviewed(documents: readonly (readonly [bytes: Uint8Array, review: Review])[]): Reviewed[] {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-reviewer-"));
  try {
    const tasks = documents.map(([bytes, review], index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, bytes);
      return [file, review];
    });
    const options = { input: JSON.stringify(tasks), encoding: "utf8", maxBuffer: 1 << 28, timeout: 240_000 } as const;
    const found = JSON.parse(execFileSync(python, [script], options)) as { text: string; pages: number; changes: number }[];
    return found.map(({ text, ...rest }) => ({ lines: text.split("\n").filter((line) => line.trim() !== ""), ...rest }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
