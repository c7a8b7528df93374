import { createHash } from "node:crypto";
import type { QuotaRow } from "@gongwen/schema";

/** The first line of what `allocate` says at a file's head about the rows that it wrote; the lines after it stand in. */
const opening = "名额由 gongwen allocate 测算，没有手工改动、没有公布时可以重新测算：";
const indent = "  ";
const inputLine = /^# {3}[^：]+：(\S+) sha256:([0-9a-f]{64})$/;
const rowsLine = /^# {3}各行校验：sha256:([0-9a-f]{64})$/m;

/** A digest of what the rows say, however they are written. */
export function rowsDigest(rows: readonly QuotaRow[]): string {
  return sha256(new TextEncoder().encode(JSON.stringify(rows)));
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The digest of the rows that `allocate` wrote into a file; undefined when they came from elsewhere. */
export function writtenDigest(text: string): string | undefined {
  return rowsLine.exec(headOf(text).join("\n"))?.[1];
}

/** A file that went into a computation. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
}

/** How `allocate` says at a file's head what went in. */
export function inputFact(item: string, { file, sha256: digest }: InputFile): string {
  return `${item}：${file} sha256:${digest}`;
}

/** The files from which the rows of a file were computed. */
export function writtenInputs(text: string): InputFile[] {
  return headOf(text).flatMap((line) => {
    const [, file, digest] = inputLine.exec(line) ?? [];
    return file === undefined || digest === undefined ? [] : [{ file, sha256: digest }];
  });
}

/**
 * The lines of a file's head comment, without `#`: what people wrote there, then how the rows came about.
 *
 * @param facts one a line
 */
export function headLines(text: string, facts: readonly string[], rows: readonly QuotaRow[]): string[] {
  const lines = headOf(text).map((line) => line.replace(/^# ?/, ""));
  const start = lines.indexOf(opening);
  const rest = lines.slice(start + 1);
  const after = rest.findIndex((line) => !line.startsWith(indent));
  const own = start < 0 ? lines : [...lines.slice(0, start), ...(after < 0 ? [] : rest.slice(after))];
  return [...own, opening, ...[...facts, `各行校验：sha256:${rowsDigest(rows)}`].map((fact) => `${indent}${fact}`)];
}

/** The comment lines before the first value, but for the editor's. */
function headOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines.slice(0, end < 0 ? lines.length : end).filter((line) => !line.startsWith("# yaml-language-server:"));
}
