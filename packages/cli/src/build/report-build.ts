import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@gongwen/diagnostics";
import type { CommitFacts } from "../output/open-output-tree.ts";
import type { Manifest } from "../output/tree-manifest.ts";
import { printJson, reportDiagnostics } from "../report.ts";
import type { World } from "../world.ts";

/** What came of a build. */
export interface BuildResult {
  readonly batch: string;
  readonly out: string;
  /** Absent when an error stopped it. */
  readonly manifest?: Manifest;
  readonly diagnostics: readonly Diagnostic[];
  /** What changed on the disk; absent when nothing was written. */
  readonly facts?: CommitFacts;
  readonly seconds: number;
}

/** The build as one JSON object. */
export function printBuild({ manifest, diagnostics, out, seconds }: BuildResult, world: World): void {
  const files = manifest?.files ?? [];
  printJson({ out, files: files.length, bytes: totalBytes(files), seconds, fonts: manifest?.fonts ?? [], diagnostics }, world);
}

/** The build in words, once, at its end: problems, faces replaced, files, bytes, seconds, where to look. */
export function reportBuild({ batch, out, manifest, diagnostics, facts, seconds }: BuildResult, world: World): void {
  // What is open in a draft is a note, and the one that its reader asks for.
  const urgent = diagnostics.filter(({ severity, rule }) => severity !== "note" || rule === "open/value");
  reportDiagnostics(urgent, world);
  if (urgent.length < diagnostics.length)
    world.err(`另有 ${diagnostics.length - urgent.length} 个提示，运行 gongwen check 查看\n`);
  if (manifest === undefined) {
    world.err(`${batch} 批次有错误，没有生成文件，原有文件未改动\n`);
    return;
  }
  for (const { wanted, used } of manifest.fonts) world.err(`字体 ${wanted} → ${used} 已替代\n`);
  const { files } = manifest;
  world.err(`${batch} 批次${whatBecame(facts)}，共 ${files.length} 个文件，${sizeOf(totalBytes(files))}，`);
  world.err(`${warningsOf(diagnostics)}用时 ${seconds.toFixed(1)} 秒\n请看：${whereToLook(out)}\n`);
}

/** The manifest is a file, too, but none that anybody counts. */
function whatBecame(facts: CommitFacts | undefined): string {
  if (facts === undefined || (facts.changed === 0 && facts.removed === 0)) return "没有变化，文件保持原样";
  if (facts.unchanged === 0) return "已生成";
  const removed = facts.removed === 0 ? "" : `，清除 ${facts.removed} 个`;
  return `已更新：改写 ${facts.changed} 个，未变 ${facts.unchanged} 个${removed}`;
}

function warningsOf(diagnostics: readonly Diagnostic[]): string {
  const count = diagnostics.filter(({ severity }) => severity === "warning").length;
  return count === 0 ? "" : `${count} 个警告，`;
}

function whereToLook(out: string): string {
  const page = join(out, "index.html");
  return existsSync(page) ? page : out;
}

function sizeOf(bytes: number): string {
  return bytes < 2 ** 20 ? `${(bytes / 2 ** 10).toFixed(0)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

function totalBytes(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
