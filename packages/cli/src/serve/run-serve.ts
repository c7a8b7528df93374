import { stopIfInterrupted } from "../failures.ts";
import type { World } from "../world.ts";
import { buildApart } from "./build-apart.ts";
import { lookAt, nextChange } from "./project-watch.ts";
import { serveTree } from "./tree-server.ts";

/** What to serve. */
export interface ServeRequest {
  readonly root: string;
  /** The tree's folder, absolute. */
  readonly out: string;
  readonly port: number;
  /** What stands behind `gongwen build` to make the tree. */
  readonly buildArguments: readonly string[];
}

/**
 * Serves the tree, builds it, and builds it again whenever the project changes, until Ctrl-C. What is wrong with the data is told, and
 * the last good tree stays.
 *
 * @throws {MachineError} when the port is taken
 */
export async function runServe({ root, out, port, buildArguments }: ServeRequest, world: World): Promise<void> {
  stopIfInterrupted(world.signal);
  const server = await serveTree(out, port);
  try {
    world.err(
      `请在浏览器中打开：${server.address}\n按 Ctrl-C 结束。data 和 templates 中的文件改动后会自动重新生成\n正在检查和生成……\n`,
    );
    // Looked at before the build reads: what changes while it works is a change.
    let seen: string | undefined = await lookAt(root);
    while (seen !== undefined) {
      const status = await buildApart(buildArguments, world);
      if (world.signal.aborted) return;
      if (status !== 0) world.err("这次没有生成，网页仍是上一次的；改正后会自动重试\n");
      seen = await nextChange(root, seen, world.signal);
      if (seen !== undefined) world.err("\n文件有改动，重新生成……\n");
    }
  } finally {
    await server.close();
  }
}
