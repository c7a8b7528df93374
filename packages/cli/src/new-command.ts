import { hasErrors } from "@gongwen/diagnostics";
import type { Command } from "./command.ts";
import type { CommandLine } from "./command-line.ts";
import { createTogether } from "./create-together.ts";
import { UsageError } from "./failures.ts";
import { type NewResult, printNew, reportNew } from "./report-new.ts";

/** `gongwen new <batch> --from <batch>`: starts the next batch, or copies templates into one that is there; all or nothing. */
export const newCommand: Command = {
  name: "new",
  usage: "gongwen new 新批次 --from 沿用的批次 [--template 模板名]… [--root 文件夹] [--json]",
  summary: "从上一批次建立新批次：年份和日期推算，须由人决定的留作“待定”；批次已在而写 --template 的，只把模板复制过来修改",
  options: ["from", "template"],
  async run(files, line, world, root) {
    const result = await startOrAdd(files, line);
    const failed = hasErrors(result.diagnostics) || result.files.size === 0;
    if (!failed) await createTogether(root, result.files, world.signal);
    if (line.json) printNew(result, world);
    else reportNew(result, world);
    return failed ? 1 : 0;
  },
};

async function startOrAdd(files: ReadonlyMap<string, Uint8Array>, line: CommandLine): Promise<NewResult> {
  const { addTemplates, startBatch, UnknownTemplateError } = await import("@gongwen/next-batch");
  const { listBatches } = await import("@gongwen/source");
  const batches = listBatches(files);
  const batch = newBatch(line);
  const { from, templates } = line;
  try {
    if (templates.length > 0 && batches.includes(batch)) {
      return { batch, from: undefined, ...nothingTurned, ...addTemplates(files, { batch, from, templates }) };
    }
    const earlier = earlierBatch(batch, from, batches);
    return { batch, from: earlier, ...startBatch(files, { batch, from: earlier, templates }) };
  } catch (error) {
    if (error instanceof UnknownTemplateError) throw new UsageError(error.message);
    throw error;
  }
}

const nothingTurned = { open: [], deduced: [], carried: [], left: [] };

function newBatch({ argument }: CommandLine): string {
  if (argument === undefined) throw new UsageError("没有写新批次的年度，如 gongwen new 2026 --from 2025");
  return yearOf(argument, "新批次");
}

function earlierBatch(batch: string, from: string | undefined, batches: readonly string[]): string {
  const known = batches.join("、") || "无";
  if (from === undefined) throw new UsageError(`没有写沿用哪个批次：--from 批次，data 下现有：${known}`);
  const earlier = yearOf(from, "沿用的批次");
  if (!batches.includes(earlier)) throw new UsageError(`没有 ${earlier} 批次，data 下现有：${known}`);
  if (earlier >= batch) throw new UsageError(`新批次 ${batch} 应晚于沿用的批次 ${earlier}`);
  return earlier;
}

function yearOf(text: string, what: string): string {
  if (!/^20\d\d$/.test(text)) throw new UsageError(`${what}写四位年度，如 2026，不能写“${text}”`);
  return text;
}
