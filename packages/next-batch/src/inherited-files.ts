import { inherited, type Project } from "@gongwen/source";
import { ownFiles } from "./fates.ts";
import type { LabelledPlace } from "./turned.ts";

/** What a batch inherits: folder, path in it, and what people call it. */
const inheritable = [
  ["data", "criteria.yaml", "推荐条件和门槛"],
  ["data", "goals.yaml", "绩效目标和推进计划提纲"],
  ["templates", "edition.yaml", "附件清单（各附件和文件包的模板同样沿用）"],
  ["templates", "notice.md.hbs", "通知正文"],
] as const;

/**
 * The files that the next batch has no own version of, and whose version it takes.
 *
 * @param files the project's files, with those of the next batch
 * @param chain the next batch and those that it is based on, nearest first
 */
export function inheritedFiles(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[]): LabelledPlace[] {
  return inheritable.map(([folder, path, label]) => ({ file: inherited(files, chain, folder, path), label }));
}

/** The files of the earlier batch's folder that are true of it alone: waivers, corrections, its sealed scan. */
export function leftFiles(files: ReadonlyMap<string, Uint8Array>, { batch, sources }: Project): string[] {
  const folder = `data/${batch}/`;
  const taken = [...Object.keys(ownFiles).map((name) => folder + name), sources.criteria.file, sources.goals.file];
  return [...files.keys()].filter((file) => file.startsWith(folder) && !taken.includes(file)).sort();
}
