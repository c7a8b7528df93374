import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, suggest } from "@gongwen/diagnostics";
import type { ImportKind } from "@gongwen/import";
import type { Command } from "./command.ts";
import type { CommandLine } from "./command-line.ts";
import { UsageError } from "./failures.ts";
import { readGivenFile } from "./read-given-file.ts";
import { printJson, reportDiagnostics } from "./report.ts";
import { selectBatch } from "./select-batch.ts";
import type { World } from "./world.ts";
import { writeTogether } from "./write-together.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** What a run comes to: paths that were written, and what was found. */
interface Outcome {
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing was wrong, whether something was written or not. */
  readonly ok: boolean;
}

/** `gongwen import quotas|contacts|indicators FILE.xlsx --batch <batch>`: figures from a workbook into the batch's YAML; all or nothing. */
export const importCommand: Command = {
  name: "import",
  usage: "gongwen import quotas|contacts|indicators 工作簿.xlsx --batch 批次 [--root 文件夹] [--json]",
  summary: "把工作簿中的名额、联系方式或测算指标检查后写入批次数据；有错误时逐格列出，什么也不写",
  details: [
    "gongwen import quotas|contacts|indicators --template [工作簿.xlsx]：写一个供填写的示例工作簿（不写文件名时：推荐名额.xlsx、联系方式.xlsx、测算指标.xlsx）",
    "按表头找表，栏的次序不论，多出的栏不读；小计、合计与所列各地核对后不写。",
    "文件中已有的数与工作簿不同的，列出“原来 → 现在”后改写；注释保留。",
    "已印发的批次（有 changes.yaml 或 official/notice.pdf，或已开始下一批次）不改写。",
  ],
  options: ["batch"],
  flags: ["template"],
  maxArguments: 2,
  async run(files, line, world, root) {
    const { importKinds } = await import("@gongwen/import");
    const kind = kindOf(line, importKinds);
    const outcome = line.flags.has("template")
      ? await writeExample(files, kind, line, world)
      : await takeIn(files, kind, line, world, root);
    if (line.json) printJson({ written: outcome.written, diagnostics: outcome.diagnostics }, world);
    else reportOutcome(outcome, line, world);
    return outcome.ok ? 0 : 1;
  },
};

function kindOf({ argument }: CommandLine, kinds: readonly ImportKind[]): ImportKind {
  const kind = kinds.find((one) => one === argument);
  if (kind !== undefined) return kind;
  const list = `可写：${kinds.join("、")}`;
  if (argument === undefined) throw new UsageError(`没有写导入什么，${list}`);
  const near = suggest(argument, kinds);
  throw new UsageError(`不能导入 ${argument}，${near === undefined ? list : `是否要写 ${near}`}`);
}

async function takeIn(files: Files, kind: ImportKind, line: CommandLine, world: World, root: string): Promise<Outcome> {
  const [, file] = line.arguments;
  if (file === undefined) throw new UsageError(`没有写工作簿，如 gongwen import ${kind} 数据.xlsx --batch 2026`);
  if (line.batch === undefined) throw new UsageError("没有写导入到哪个批次，如 --batch 2026");
  const batch = await selectBatch(files, { argument: line.batch, settled: false });
  const bytes = await readGivenFile(resolve(world.cwd, file), file);
  const { importWorkbook } = await import("@gongwen/import");
  const { outputs, diagnostics } = importWorkbook(files, { kind, batch, workbook: { file, bytes } });
  await writeTogether(root, outputs, world.signal);
  const ok = !diagnostics.some(({ severity }) => severity === "error");
  return { written: [...outputs.keys()].map((path) => join(root, path)), diagnostics, ok };
}

async function writeExample(files: Files, kind: ImportKind, line: CommandLine, world: World): Promise<Outcome> {
  const { exampleStyle, exampleWorkbook } = await import("@gongwen/import");
  const batch = await selectBatch(files, { argument: line.batch, settled: false });
  const [example, look] = [exampleWorkbook(files, kind, batch), exampleStyle(files)];
  if ("problems" in example) return { written: [], diagnostics: example.problems, ok: false };
  if ("problems" in look) return { written: [], diagnostics: look.problems, ok: false };
  const path = resolve(world.cwd, line.arguments[1] ?? example.fileName);
  if (!/\.xlsx$/i.test(path)) throw new UsageError(`示例工作簿的文件名须以 .xlsx 结尾，不能写“${line.arguments[1]}”`);
  if (existsSync(path)) throw new UsageError(`已有文件 ${path}，不覆盖；在 --template 后写别的文件名`);
  const { xlsxWriter } = await import("@gongwen/render-xlsx");
  const bytes = await xlsxWriter.write(example.workbook, look.style);
  await writeTogether(dirname(path), new Map([[basename(path), bytes]]), world.signal);
  return { written: [path], diagnostics: [], ok: true };
}

function reportOutcome({ written, diagnostics, ok }: Outcome, line: CommandLine, world: World): void {
  reportDiagnostics(diagnostics, world);
  if (!ok) world.err("有错误，没有写入；改正后再导入\n");
  else if (written.length > 0) {
    const what = line.flags.has("template") ? "示例工作簿已写好" : `已写入，运行 gongwen check ${line.batch} 检查`;
    world.err(`${what}：\n${written.map((path) => `  ${path}\n`).join("")}`);
  }
}
