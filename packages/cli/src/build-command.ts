import { buildRequest, formatNames } from "./build/build-request.ts";
import { printBuild, reportBuild } from "./build/report-build.ts";
import { runBuild } from "./build/run-build.ts";
import type { Command } from "./command.ts";
import { findFaces } from "./read-faces.ts";
import { selectBatch } from "./select-batch.ts";

/** `gongwen build [batch]`: checks, then writes the output tree, all or nothing. */
export const buildCommand: Command = {
  name: "build",
  usage: `gongwen build [批次] [--region 地区]… [--format ${formatNames.join(",")}] [--out 文件夹] [--fonts 字体文件夹] [--settled] [--draft] [--jobs 数] [--force] [--root 文件夹] [--json]`,
  summary: "检查后生成通知和附件；有错误时什么也不写，没有变化时保持原样",
  options: ["out", "format", "fonts", "settled", "draft", "region", "jobs", "force"],
  async run(files, line, world, root) {
    const request = buildRequest(line, await selectBatch(files, line), world, root);
    const faces = request.formats.includes("pdf") ? await findFaces(line, world, root) : [];
    const result = await runBuild({ root, files, faces }, request, world);
    if (line.json) printBuild(result, world);
    else reportBuild(result, world);
    return result.manifest === undefined ? 1 : 0;
  },
};
