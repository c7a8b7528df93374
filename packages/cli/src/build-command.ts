import { join, resolve } from "node:path";
import { type Format, formats, type Rendering, renderBatch } from "@gongwen/batch";
import type { Command } from "./command.ts";
import { stopIfInterrupted, UsageError } from "./failures.ts";
import { openOutputTree } from "./output/open-output-tree.ts";
import { readFaces } from "./read-faces.ts";
import { printJson, reportDiagnostics } from "./report.ts";
import { selectBatch } from "./select-batch.ts";
import type { World } from "./world.ts";

/** `gongwen build [batch]`: checks, then writes the output tree, all or nothing. */
export const buildCommand: Command = {
  name: "build",
  usage: `gongwen build [批次] [--format ${formats.join(",")}] [--out 文件夹] [--fonts 字体文件夹] [--settled] [--root 文件夹] [--json]`,
  summary: "检查后生成通知和附件；有错误时什么也不写",
  options: ["out", "format", "fonts", "settled"],
  async run(files, line, world, root) {
    const started = world.now();
    const batch = selectBatch(files, line);
    const out = line.out === undefined ? join(root, "dist", batch) : resolve(world.cwd, line.out);
    const narrowed = formatsOf(line.format);
    const rendering = await renderBatch(files, {
      batch,
      faces: (narrowed ?? formats).includes("pdf") ? await readFaces(line, world, root) : [],
      ...(narrowed === undefined ? {} : { formats: narrowed }),
      onFile: (path, done, total) => showProgress(path, done, total, world),
    });
    clearProgress(world);
    const { manifest, outputs, diagnostics } = rendering;
    if (manifest !== undefined) {
      const tree = await openOutputTree(out, { partial: manifest.partial === true, root, signal: world.signal });
      try {
        for (const [path, bytes] of outputs) await tree.put(path, bytes);
        await tree.commit();
      } finally {
        await tree.close();
      }
    }
    const seconds = Math.round(world.now() - started) / 1000;
    if (line.json) printJson({ ...resultOf(rendering, out, seconds), diagnostics }, world);
    else reportBuild(rendering, batch, out, seconds, world);
    return manifest === undefined ? 1 : 0;
  },
};

function formatsOf(text: string | undefined): readonly Format[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(",").map((name) => name.trim());
  const wrong = names.filter((name) => !(formats as readonly string[]).includes(name));
  if (wrong.length > 0) throw new UsageError(`不认识的格式 ${wrong.join("、")}，可写：${formats.join("、")}`);
  return names as Format[];
}

/** The command's own part of `--json`. */
function resultOf({ manifest }: Rendering, out: string, seconds: number) {
  const files = manifest?.files ?? [];
  return { out, files: files.length, bytes: totalBytes(files), seconds, fonts: manifest?.fonts ?? [] };
}

function reportBuild(rendering: Rendering, batch: string, out: string, seconds: number, world: World): void {
  const { diagnostics } = rendering;
  const urgent = diagnostics.filter(({ severity }) => severity !== "note");
  reportDiagnostics(urgent, world);
  if (urgent.length < diagnostics.length)
    world.err(`另有 ${diagnostics.length - urgent.length} 个提示，运行 gongwen check 查看\n`);
  if (rendering.manifest === undefined) {
    world.err(`${batch} 批次有错误，没有生成文件，原有文件未改动\n`);
    return;
  }
  const { files, fonts } = rendering.manifest;
  for (const { wanted, used } of fonts) world.err(`字体 ${wanted} → ${used} 已替代\n`);
  const size = (totalBytes(files) / 1024).toFixed(0);
  world.err(`${batch} 批次已生成 ${files.length} 个文件，${size} KB，用时 ${seconds.toFixed(1)} 秒\n请看：${out}\n`);
}

function totalBytes(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

function showProgress(path: string, done: number, total: number, world: World): void {
  stopIfInterrupted(world.signal);
  if (world.interactive) world.err(`\r\u001b[K[${done + 1}/${total}] ${path}`);
}

function clearProgress(world: World): void {
  if (world.interactive) world.err("\r\u001b[K");
}
