import type { Diagnostic, Place } from "@gongwen/diagnostics";
import { type StartedBatch, startBatch } from "../../src/index.ts";

/** Starts 2026, or another batch, from the first one. */
export function start(files: ReadonlyMap<string, Uint8Array>, batch = "2026", templates: readonly string[] = []): StartedBatch {
  return startBatch(files, { batch, from: "2025", templates });
}

/** The lines of a new file that speak of a key, or of several. */
export function linesWith({ files }: StartedBatch, file: string, ...keys: readonly string[]): string[] {
  const lines = new TextDecoder().decode(files.get(file)).split("\n");
  return lines.filter((line) => keys.some((key) => line.trimStart().startsWith(`${key}:`)));
}

/** `path label` of places, in order. */
export function named(places: readonly (Place & { label: string })[]): string[] {
  return places.map(({ path, label }) => `${path} ${label}`);
}

/** `file:line severity rule message（hint）`. */
export function said(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, line, severity, rule, message, hint }) => {
    const where = line === undefined ? file : `${file}:${line}`;
    return `${where} ${severity} ${rule} ${message}${hint === undefined ? "" : `（${hint}）`}`;
  });
}
