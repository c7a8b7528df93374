import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { MachineError, UsageError } from "../failures.ts";
import { hasCode } from "../has-code.ts";
import { readTreeManifest } from "./tree-manifest.ts";

/**
 * Where a tree really lies: links followed, as far as the path exists.
 *
 * @throws {UsageError} for a link that leads nowhere
 */
export async function resolveOut(out: string): Promise<string> {
  try {
    return await realpath(out);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
  const link = await lstat(out).catch(() => undefined);
  if (link?.isSymbolicLink()) throw new UsageError(`${out} 是一个链接，它指向的文件夹不存在`);
  return dirname(out) === out ? out : join(await resolveOut(dirname(out)), basename(out));
}

/**
 * Refuses a place that the project itself needs, or that can't be swapped; `out` and `root` with links followed.
 *
 * @throws {UsageError} for the root, a folder above it, `data/`, `templates/` and what is in them
 * @throws {MachineError} for a disk of its own: no rename leads out of it
 */
export async function refusePlace(out: string, root: string): Promise<void> {
  const sources = await Promise.all(["data", "templates"].map((name) => resolveOut(join(root, name))));
  if (holds(out, root) || sources.some((source) => holds(out, source) || holds(source, out)))
    throw new UsageError(`不能输出到 ${out}：那里是项目的数据和模板。用 --out 指定别的文件夹`);
  const [own, parent] = await Promise.all([deviceOf(out), deviceOf(dirname(out))]);
  if (own !== undefined && parent !== undefined && own !== parent)
    throw new MachineError(`${out} 是单独挂载的磁盘，不能整体替换。用 --out 指定其中的一个子文件夹`);
}

/**
 * Refuses to replace what isn't ours, or more than what comes.
 *
 * @throws {UsageError} when `out` holds something without our manifest, or a whole tree would give way to a partial one
 */
export async function refuseForeign(out: string, partial: boolean): Promise<void> {
  const found = await entriesOf(out);
  if (found === undefined || found.length === 0) return;
  const ours = await readTreeManifest(out);
  if (ours === undefined)
    throw new UsageError(`${out} 里有别的文件，不是本程序的输出，不能覆盖。换一个文件夹，或先移走其中的文件`);
  if (partial && ours.manifest.partial !== true)
    throw new UsageError(`${out} 是完整的输出，不能用部分地区或格式的结果替换。用 --out 写到别处`);
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || /^([A-Za-z]:|\\\\)/.test(way));
}

async function deviceOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ dev }) => dev,
    () => undefined,
  );
}

async function entriesOf(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
