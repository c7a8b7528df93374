import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type InlineConfig, type Rollup } from "vite";

/** What ends up in a browser of a few imports. */
export interface Bundle {
  readonly code: string;
  /** Minified. */
  readonly bytes: number;
  readonly gzipped: number;
}

const quiet: InlineConfig = { configFile: false, logLevel: "error", envDir: false };

/**
 * Bundles and minifies a module of an installed project, as portals do.
 *
 * @param source of the module
 * @param external packages that are left outside and not counted
 */
export async function bundle(folder: string, source: string, external: readonly string[] = []): Promise<Bundle> {
  const entry = join(folder, "bundled.mjs");
  writeFileSync(entry, source);
  const built = await build({
    ...quiet,
    root: folder,
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["es"] },
      minify: true,
      rollupOptions: { external: [...external] },
    },
  });
  const [{ output }] = [built].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  const code = output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  return { code, bytes: Buffer.byteLength(code), gzipped: gzipSync(code).length };
}

/** Builds a page of an installed project with all that it needs; the folder that a server would serve. */
export async function buildPage(folder: string, page: string): Promise<string> {
  const served = join(folder, "served");
  await build({ ...quiet, root: folder, build: { outDir: served, rollupOptions: { input: join(folder, page) } } });
  return served;
}
