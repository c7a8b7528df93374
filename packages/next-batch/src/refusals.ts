import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import type { BatchFile } from "@gongwen/schema";
import { placesIn } from "@gongwen/source";
import type { Turn } from "./turn.ts";

/** Files that are there and would be written over. */
export function alreadyThere(files: ReadonlyMap<string, Uint8Array>, wanted: Iterable<string>): Diagnostic[] {
  return [...wanted]
    .filter((file) => files.has(file))
    .map((file) => ({
      severity: "error",
      rule: "new/exists",
      message: "已有这个文件，不会覆盖",
      file,
      line: 1,
      column: 1,
      hint: "直接改这个文件；要重新复制的，先把它移走",
    }));
}

/** A batch that is there already. */
export function batchThere(files: ReadonlyMap<string, Uint8Array>, batch: string): Diagnostic[] {
  const file = `data/${batch}/batch.yaml`;
  if (!files.has(file)) return [];
  const hint = `直接改 data/${batch} 中的文件；只要复制模板的，加 --template 模板名`;
  return [{ severity: "error", rule: "new/exists", message: `${batch} 批次已经存在，没有改动`, file, line: 1, column: 1, hint }];
}

/** A batch that the programme has no room for. */
export function outsidePeriod({ value, place }: Sourced<BatchFile>, { year, ordinal }: Turn): Diagnostic[] {
  const { from, to } = value.program.period;
  const count = to - from + 1;
  if (year <= to && ordinal <= count) return [];
  const message = `实施期 ${from}—${to} 年共 ${count} 批，${year} 年第 ${ordinal} 批不在其中`;
  const hint = "实施期延长的，先改终止年；新的政策另建数据";
  return [{ severity: "error", rule: "new/period", message, ...place(["program", "period", "to"]), hint }];
}

/**
 * A batch that is based on another one than was said.
 *
 * @param chain the batch and those that it is based on, nearest first
 */
export function otherBase(
  files: ReadonlyMap<string, Uint8Array>,
  [batch, base]: readonly string[],
  from: string | undefined,
): Diagnostic[] {
  if (from === undefined || from === base) return [];
  const file = `data/${batch}/batch.yaml`;
  const place = placesIn(new TextDecoder().decode(files.get(file)), file)(["basedOn"]);
  const message = `${batch} 批次${base === undefined ? "没有沿用别的批次" : `沿用的是 ${base}`}，不是 ${from}`;
  return [{ severity: "error", rule: "new/base", message, ...place, hint: "改 --from，或不写" }];
}
