import { join, resolve } from "node:path";
import type { Format } from "@gongwen/batch";
import type { CommandLine } from "../command-line.ts";
import { UsageError } from "../failures.ts";
import type { World } from "../world.ts";

/** Every format a build can write. A record, so that one missing here doesn't compile. */
const allFormats: Readonly<Record<Format, true>> = { docx: true, pdf: true, xlsx: true };
export const formatNames = Object.keys(allFormats) as readonly Format[];

const mostJobs = 16;
const defaultJobs = 2;

/** What a command line asks a build for. */
export interface BuildRequest {
  readonly batch: string;
  /** The tree's folder, absolute. */
  readonly out: string;
  readonly formats: readonly Format[];
  /** Ids or names, as written; none for all. */
  readonly regions: readonly string[];
  /** For circulation, while values are open. */
  readonly draft: boolean;
  /** Narrowed by region or by format, or a draft: never replaces a whole tree. */
  readonly partial: boolean;
  readonly jobs: number;
  /** Build even if nothing seems to have changed. */
  readonly force: boolean;
}

/**
 * Reads a build's options.
 *
 * @throws {UsageError} for an unknown format, a number of jobs out of range, or a draft of regions' packages
 */
export function buildRequest(line: CommandLine, batch: string, world: World, root: string): BuildRequest {
  const wanted = wantedFormats(line.format);
  const { draft } = line;
  if (draft && line.regions.length > 0) throw new UsageError("送审稿只有通知和附件，--draft 不能与 --region 同用");
  return {
    batch,
    draft,
    out: line.out === undefined ? join(root, "dist", batch) : resolve(world.cwd, line.out),
    formats: formatNames.filter((name) => wanted.has(name)),
    regions: line.regions,
    partial: wanted.size < formatNames.length || line.regions.length > 0 || draft,
    jobs: numberOfJobs(line.jobs, world),
    force: line.force,
  };
}

function wantedFormats(text: string | undefined): ReadonlySet<string> {
  if (text === undefined) return new Set(formatNames);
  const names = text.split(",").map((name) => name.trim());
  const wrong = names.filter((name) => !Object.hasOwn(allFormats, name));
  if (wrong.length > 0) throw new UsageError(`不认识的格式 ${wrong.join("、")}，可写：${formatNames.join("、")}`);
  return new Set(names);
}

function numberOfJobs(text: string | undefined, world: World): number {
  if (text === undefined) return Math.min(defaultJobs, world.cores);
  const jobs = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > mostJobs) throw new UsageError(`--jobs 写 1 到 ${mostJobs} 的整数，不能写“${text}”`);
  return jobs;
}
