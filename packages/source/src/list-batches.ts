/** The batches that `data/` holds, oldest first. */
export function listBatches(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files.keys()].flatMap((path) => /^data\/(\d{4})\/batch\.yaml$/.exec(path)?.[1] ?? []).sort();
}
