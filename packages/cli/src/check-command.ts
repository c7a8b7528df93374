import { hasErrors } from "@gongwen/diagnostics";
import type { Command } from "./command.ts";
import { printJson, reportDiagnostics } from "./report.ts";
import { selectBatch } from "./select-batch.ts";

/** `gongwen check [batch]`: reads and checks everything, writes nothing. */
export const checkCommand: Command = {
  name: "check",
  usage: "gongwen check [批次] [--root 文件夹] [--json]",
  summary: "检查数据、模板和各文件之间是否一致，不写文件",
  options: [],
  async run(files, line, world) {
    const batch = await selectBatch(files, line);
    const { examineBatch } = await import("@gongwen/batch");
    const { diagnostics } = examineBatch(files, batch);
    const ok = !hasErrors(diagnostics);
    if (line.json) printJson({ ok, diagnostics }, world);
    else {
      reportDiagnostics(diagnostics, world);
      world.err(ok ? `${batch} 批次检查通过\n` : `${batch} 批次有错误，改正后再试\n`);
    }
    return ok ? 0 : 1;
  },
};
