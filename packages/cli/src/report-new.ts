import { type Diagnostic, hasErrors, type Place } from "@gongwen/diagnostics";
import type { StartedBatch } from "@gongwen/next-batch";
import { printJson, reportDiagnostics } from "./report.ts";
import type { World } from "./world.ts";

/** What a run of `new` came to. */
export interface NewResult extends StartedBatch {
  readonly batch: string;
  /** The batch that it was started from; undefined when templates were added to one that was there. */
  readonly from: string | undefined;
}

/** One JSON object: what was carried over and what was worked out are notes in it. */
export function printNew(result: NewResult, world: World): void {
  const created = [...result.files.keys()].sort();
  const open = result.open.map(({ file, path, line }) => ({ file, path, line }));
  printJson({ created, open, diagnostics: [...result.diagnostics, ...asNotes(result)] }, world);
}

function asNotes({ deduced, carried, from }: NewResult): Diagnostic[] {
  return [
    ...deduced.map(({ label, from: old, to, ...place }) => note("new/deduced", `${label}按年度推算：${old} → ${to}`, place)),
    ...carried.map(({ label, ...place }) => note("new/carried", `${label}沿用 ${from} 批次，请核对`, place)),
  ];
}

function note(rule: string, message: string, place: Place): Diagnostic {
  return { severity: "note", rule, message, ...place };
}

/** The same for people, with what to do next. */
export function reportNew(result: NewResult, world: World): void {
  const { files, open, deduced, carried, left, batch, from, diagnostics } = result;
  if (hasErrors(diagnostics) || files.size === 0) {
    reportDiagnostics(diagnostics, world);
    world.err("没有写文件\n");
    return;
  }
  list("已建立", [...files.keys()].sort(), world);
  reportDiagnostics(diagnostics, world);
  list(
    "按年度推算，请核对",
    deduced.map((value) => `${where(value)} ${value.label}：${value.from} → ${value.to}`),
    world,
  );
  list(
    "待定，须由有权决定的人填写",
    open.map((value) => `${where(value)} ${value.label}`),
    world,
  );
  list(
    `沿用 ${from} 批次，请核对`,
    carried.map((value) => `${where(value)} ${value.label}`),
    world,
  );
  list("只属于上一批次，没有沿用", left, world);
  list("下一步", from === undefined ? afterTemplates(batch) : afterStart(batch, from), world);
}

function list(head: string, lines: readonly string[], world: World): void {
  if (lines.length > 0) world.err(`${head}：\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

function where({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

function afterStart(batch: string, from: string): string[] {
  return [
    `填写待定的各项，随时运行 gongwen check ${batch} 看还缺什么`,
    `推荐名额：gongwen import indicators 指标.xlsx --batch ${batch}，再 gongwen allocate ${batch}；已有名额表的，gongwen import quotas 名额.xlsx --batch ${batch}`,
    `要改通知或附件的文字：gongwen new ${batch} --template notice`,
    `征求意见：gongwen build ${batch} --draft`,
    `看与上一批次有何不同：gongwen diff ${from} ${batch}`,
    `定稿：gongwen build ${batch}`,
  ];
}

function afterTemplates(batch: string): string[] {
  return [`修改复制来的文件；没有复制的仍然沿用`, `gongwen check ${batch}`];
}
