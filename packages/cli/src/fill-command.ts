import { join, resolve } from "node:path";
import type { FilledForm } from "@gongwen/batch";
import type { Command } from "./command.ts";
import { UsageError } from "./failures.ts";
import { findFaces, readFaces } from "./read-faces.ts";
import { readGivenFile } from "./read-given-file.ts";
import { printJson, reportDiagnostics } from "./report.ts";
import type { World } from "./world.ts";
import { writeTogether } from "./write-together.ts";

/** `gongwen fill <answers.yaml>`: one enterprise's application form, filled; all or nothing. */
export const fillCommand: Command = {
  name: "fill",
  usage: "gongwen fill 填写文件 [--out 文件夹] [--fonts 字体文件夹] [--root 文件夹] [--json]",
  summary: "把一家企业填写的内容（YAML 或 JSON）检查后排成申请表；有错误时什么也不写",
  options: ["out", "fonts"],
  async run(files, line, world, root) {
    if (line.argument === undefined) throw new UsageError("没有写填写文件，如 gongwen fill data/examples/answers.yaml");
    const answers = { file: line.argument, bytes: await readGivenFile(resolve(world.cwd, line.argument), line.argument) };
    const { fillForm } = await import("@gongwen/batch");
    const filled = await fillForm(files, answers, await readFaces(await findFaces(line, world, root)));
    const folder = resolve(world.cwd, line.out ?? ".");
    await writeTogether(folder, filled.outputs, world.signal);
    const written = [...filled.outputs.keys()].map((name) => join(folder, name));
    if (line.json) printJson({ files: written, diagnostics: filled.diagnostics }, world);
    else reportFill(filled, written, world);
    return written.length === 0 ? 1 : 0;
  },
};

function reportFill({ diagnostics, fonts }: FilledForm, written: readonly string[], world: World): void {
  reportDiagnostics(diagnostics, world);
  if (written.length === 0) {
    world.err("填写内容有错误，没有生成文件\n");
    return;
  }
  for (const { wanted, used } of fonts) world.err(`字体 ${wanted} → ${used} 已替代\n`);
  world.err(`申请表已生成：\n${written.map((path) => `  ${path}\n`).join("")}`);
}
