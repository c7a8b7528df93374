import { readFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { AllocatedBatch, GivenFile } from "@gongwen/batch";
import type { Command } from "./command.ts";
import { UsageError } from "./failures.ts";
import { hasCode } from "./has-code.ts";
import { printJson, reportDiagnostics } from "./report.ts";
import { selectBatch } from "./select-batch.ts";
import type { World } from "./world.ts";
import { writeTogether } from "./write-together.ts";

/** `gongwen allocate <batch>`: computes the quota table and explains it; published quotas are never touched. */
export const allocateCommand: Command = {
  name: "allocate",
  usage: "gongwen allocate 批次 [--indicators 指标文件] [--root 文件夹] [--json]",
  summary:
    "按各地指标和 allocation.yaml 的规则测算推荐名额，写入 quotas.yaml，并写出名额测算说明.xlsx；已经公布的、导入的和手工改过的名额不动",
  options: ["indicators"],
  async run(files, line, world, root) {
    if (line.argument === undefined) throw new UsageError("没有写批次，如 gongwen allocate 2026");
    const batch = await selectBatch(files, line);
    const indicators = line.indicators === undefined ? undefined : await readIndicators(line.indicators, world, root);
    const { allocateBatch } = await import("@gongwen/batch");
    const allocated = await allocateBatch(files, batch, indicators);
    await writeTogether(root, new Map(outputsOf(allocated).map(({ path, bytes }) => [path, bytes])), world.signal);
    const { quotas, explanation, diagnostics } = allocated;
    if (line.json) printJson({ quotas: quotas?.path ?? null, explanation: explanation?.path ?? null, diagnostics }, world);
    else report(allocated, root, world);
    return quotas === undefined ? 1 : 0;
  },
};

function outputsOf({ quotas, explanation }: AllocatedBatch) {
  return [quotas, explanation].filter((output) => output !== undefined);
}

/** The file that was named; inside the root it goes by its path there, outside by its name alone. */
async function readIndicators(given: string, world: World, root: string): Promise<GivenFile> {
  const path = resolve(world.cwd, given);
  const inside = relative(root, path);
  const file = inside.startsWith("..") || resolve(inside) === inside ? basename(path) : inside.split(sep).join("/");
  try {
    return { file, bytes: await readFile(path) };
  } catch (error) {
    if (hasCode(error, "ENOENT")) throw new UsageError(`没有文件 ${given}`);
    throw error;
  }
}

function report(allocated: AllocatedBatch, root: string, world: World): void {
  reportDiagnostics(allocated.diagnostics, world);
  const outputs = outputsOf(allocated);
  if (outputs.length === 0) {
    world.err("名额没有测算，文件没有改动\n");
    return;
  }
  world.err(`名额已测算：\n${outputs.map(({ path }) => `  ${join(root, path)}\n`).join("")}`);
}
