import { lineage } from "./inheritance.ts";

/** A batch and those that it is based on, nearest first, as far as the chain is whole. */
export function batchLineage(files: ReadonlyMap<string, Uint8Array>, batch: string): readonly string[] {
  return lineage(files, batch).chain;
}
