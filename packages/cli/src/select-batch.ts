import { UsageError } from "./failures.ts";

/**
 * The batch that a command is about: the one it names, else the newest; with `--settled` the newest without open values.
 *
 * @throws {UsageError} when it is no year, or there is no such batch
 */
export async function selectBatch(
  files: ReadonlyMap<string, Uint8Array>,
  { argument: batch, settled }: { readonly argument?: string | undefined; readonly settled: boolean },
): Promise<string> {
  if (batch !== undefined && !/^\d{4}$/.test(batch)) throw new UsageError(`批次写四位年度，如 2025，不能写“${batch}”`);
  const { listBatches } = await import("@gongwen/source");
  const batches = listBatches(files);
  if (batch !== undefined) {
    if (batches.includes(batch)) return batch;
    throw new UsageError(`没有 ${batch} 批次，data 下现有：${batches.join("、") || "无"}`);
  }
  const newest = settled ? await newestSettled(files, batches) : batches.at(-1);
  if (newest === undefined) throw new UsageError(settled ? "没有各项都已确定的批次" : "data 下还没有批次");
  return newest;
}

async function newestSettled(files: ReadonlyMap<string, Uint8Array>, batches: readonly string[]): Promise<string | undefined> {
  const { examineBatch } = await import("@gongwen/batch");
  const hasOpenValues = (batch: string) => examineBatch(files, batch).diagnostics.some(({ rule }) => rule === "open/value");
  return batches.findLast((candidate) => !hasOpenValues(candidate));
}
