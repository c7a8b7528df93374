import { open, readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { RenderOptions } from "@gongwen/batch";
import { facesFolder, openFaces } from "@gongwen/fonts";
import type { CommandLine } from "./command-line.ts";
import { UsageError } from "./failures.ts";
import type { World } from "./world.ts";

type Face = NonNullable<RenderOptions["faces"]>[number];

/** A face that hasn't been read: small enough to hand to another thread. */
export interface FaceFile extends Omit<Face, "bytes"> {
  readonly path: string;
}

/**
 * The faces for PDF: the office's own from `--fonts DIR`, or from `fonts/` under the root where there is one; then the open ones that
 * stand in for what is missing.
 *
 * @throws {UsageError} when `--fonts` names no folder, or one without faces
 */
export async function findFaces(line: CommandLine, world: World, root: string): Promise<readonly FaceFile[]> {
  return [...(await ownFaces(line, world, root)), ...standIns()];
}

/** The faces with their bytes; a file of several faces is read once. */
export async function readFaces(faces: readonly FaceFile[]): Promise<readonly Face[]> {
  const paths = [...new Set(faces.map(({ path }) => path))];
  const bytes = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
  return faces.map(({ path, ...face }) => ({ ...face, bytes: bytes.get(path) as Uint8Array }));
}

async function ownFaces({ fonts }: CommandLine, world: World, root: string): Promise<readonly FaceFile[]> {
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
  const found = await Promise.all(names.map((name) => facesOf(name, join(folder, name))));
  return found.flat();
}

/** A collection holds several faces; its header says how many. */
async function facesOf(name: string, path: string): Promise<readonly FaceFile[]> {
  const head = await firstBytes(path, 12);
  if (head.length < 12 || head.toString("latin1", 0, 4) !== "ttcf") return [{ name, path }];
  return Array.from({ length: head.readUInt32BE(8) }, (_, index) => ({ name: `${name}#${index + 1}`, path, index }));
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function standIns(): readonly FaceFile[] {
  const folder = fileURLToPath(facesFolder());
  return openFaces.map(({ name, role, file }) => ({ name, role, path: join(folder, file) }));
}
