import { join, resolve } from "node:path";
import type { Diagnostic } from "@gongwen/diagnostics";
import type { ComparedBatch, Comparison } from "@gongwen/diff";
import type { Command } from "./command.ts";
import type { CommandLine } from "./command-line.ts";
import { comparisonText } from "./diff/comparison-text.ts";
import { paint } from "./diff/paint.ts";
import { refuseOthers } from "./diff/refuse-others.ts";
import { UsageError } from "./failures.ts";
import { printJson, reportDiagnostics } from "./report.ts";
import { selectBatch } from "./select-batch.ts";
import type { World } from "./world.ts";
import { writeTogether } from "./write-together.ts";

/** `gongwen diff <old> <new>`: what changed from one batch to another. */
export const diffCommand: Command = {
  name: "diff",
  usage: "gongwen diff 旧批次 新批次 [--out 文件夹 [--force]] [--root 文件夹] [--json]",
  summary: "列出两个批次的不同：数值、文字、名额；写 --out 时另存 diff.html 和带修订标记的 diff.docx",
  options: ["out", "force"],
  maxArguments: 2,
  async run(files, line, world) {
    const names = await batchNames(files, line);
    const { compareBatches, openBatch } = await import("@gongwen/diff");
    const opened = names.map((name) => openBatch(files, name));
    const diagnostics = once(opened.flatMap((one) => one.diagnostics));
    const [old, now] = opened.map(({ batch }) => batch);
    if (old === undefined || now === undefined) return refuse(names, diagnostics, line, world);
    const { comparison, document } = compareBatches(old, now);
    const outputs = line.out === undefined ? undefined : await outputsOf({ old, now, comparison, document }, names);
    const folder = resolve(world.cwd, line.out ?? ".");
    if (outputs !== undefined) {
      if (!line.force) await refuseOthers(folder, outputs);
      await writeTogether(folder, outputs, world.signal);
    }
    const written = [...(outputs?.keys() ?? [])].map((name) => join(folder, name));
    report({ names, comparison, diagnostics, written }, line, world);
    return 0;
  },
};

async function batchNames(files: ReadonlyMap<string, Uint8Array>, line: CommandLine): Promise<[string, string]> {
  const [old, now] = line.arguments;
  if (old === undefined || now === undefined) throw new UsageError("要写两个批次，旧的在前，如 gongwen diff 2025 2026");
  return [await selectBatch(files, { ...line, argument: old }), await selectBatch(files, { ...line, argument: now })];
}

/** What two batches share is read twice; its problems are told once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function refuse(names: readonly string[], diagnostics: readonly Diagnostic[], line: CommandLine, world: World): number {
  if (line.json) printJson({ facts: null, words: null, quotas: null, diagnostics }, world);
  else {
    reportDiagnostics(diagnostics, world);
    world.err(`${names.join("、")} 批次的数据或模板有错误，改正后才能比较\n`);
  }
  return 1;
}

interface Compared {
  readonly old: ComparedBatch;
  readonly now: ComparedBatch;
  readonly comparison: Comparison;
  readonly document: Parameters<typeof import("@gongwen/render-docx").docxWriter.write>[0];
}

async function outputsOf(compared: Compared, names: readonly [string, string]): Promise<Map<string, Uint8Array>> {
  const { old, now, comparison, document } = compared;
  const { diffPage } = await import("@gongwen/diff");
  const { docxWriter } = await import("@gongwen/render-docx");
  const page = diffPage(comparison, { name: names[0], batch: old }, { name: names[1], batch: now });
  return new Map([
    ["diff.html", new TextEncoder().encode(page)],
    ["diff.docx", await docxWriter.write(document, now.project.style.value)],
  ]);
}

interface Result {
  readonly names: readonly [string, string];
  readonly comparison: Comparison;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly string[];
}

function report({ names, comparison, diagnostics, written }: Result, line: CommandLine, world: World): void {
  if (line.json) {
    printJson({ ...comparison, ...(line.out === undefined ? {} : { files: written }), diagnostics }, world);
    return;
  }
  reportDiagnostics(diagnostics, world);
  world.out(comparisonText(comparison, names, paint(world.outColours)));
  if (written.length > 0) world.err(`比较结果已写入：\n${written.map((path) => `  ${path}\n`).join("")}`);
}
