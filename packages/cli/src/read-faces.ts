import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { RenderOptions } from "@gongwen/batch";
import { facesFolder, openFaces } from "@gongwen/fonts";
import type { CommandLine } from "./command-line.ts";
import { UsageError } from "./failures.ts";
import type { World } from "./world.ts";

type Faces = NonNullable<RenderOptions["faces"]>;

/**
 * The faces for PDF: the office's own from `--fonts DIR`, or from `fonts/` under the root where there is one; then the open ones that
 * stand in for what is missing.
 *
 * @throws {UsageError} when `--fonts` names no folder, or one without faces
 */
export async function readFaces(line: CommandLine, world: World, root: string): Promise<Faces> {
  return [...(await ownFaces(line, world, root)), ...(await standIns())];
}

async function ownFaces({ fonts }: CommandLine, world: World, root: string): Promise<Faces> {
  const folder = fonts === undefined ? join(root, "fonts") : resolve(world.cwd, fonts);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    if (fonts === undefined) return [];
    throw new UsageError(`没有字体文件夹 ${folder}`);
  }
  const names = (await readdir(folder)).filter((name) => /\.(ttf|otf|ttc)$/i.test(name)).sort();
  if (names.length === 0 && fonts !== undefined) throw new UsageError(`${folder} 里没有 TTF、OTF 或 TTC 字体`);
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
  return files.flatMap(({ name, bytes }) => facesOf(name, bytes));
}

/** A collection holds several faces; its header says how many. */
function facesOf(name: string, bytes: Buffer): Faces {
  if (bytes.toString("latin1", 0, 4) !== "ttcf") return [{ name, bytes }];
  return Array.from({ length: bytes.readUInt32BE(8) }, (_, index) => ({ name: `${name}#${index + 1}`, bytes, index }));
}

async function standIns(): Promise<Faces> {
  const folder = fileURLToPath(facesFolder());
  return Promise.all(openFaces.map(async ({ name, role, file }) => ({ name, role, bytes: await readFile(join(folder, file)) })));
}
