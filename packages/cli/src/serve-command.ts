import { join, resolve } from "node:path";
import type { Command } from "./command.ts";
import { UsageError } from "./failures.ts";
import { selectBatch } from "./select-batch.ts";

const defaultPort = 8025;
const mostPorts = 65_535;

/**
 * `gongwen serve [batch]`: the portal on this machine, rebuilt as files change. Ends with 0 on Ctrl-C: that is how it is meant to end,
 * and no work is cut short.
 */
export const serveCommand: Command = {
  name: "serve",
  usage: "gongwen serve [批次] [--port 端口] [--out 文件夹] [--fonts 字体文件夹] [--root 文件夹]",
  summary: "在本机浏览器中查看生成的网页，数据和模板改动后自动重新生成",
  options: ["port", "out", "fonts"],
  json: false,
  async run(files, line, world, root) {
    const port = portOf(line.port);
    const batch = await selectBatch(files, line);
    const out = line.out === undefined ? join(root, "dist", batch) : resolve(world.cwd, line.out);
    const fonts = line.fonts === undefined ? [] : ["--fonts", resolve(world.cwd, line.fonts)];
    const { runServe } = await import("./serve/run-serve.ts");
    await runServe({ root, out, port, buildArguments: [batch, "--root", root, "--out", out, ...fonts] }, world);
    return 0;
  },
};

function portOf(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : mostPorts + 1;
  if (port > mostPorts) throw new UsageError(`--port 写 0 到 ${mostPorts} 的整数（0 为任选），不能写“${text}”`);
  return port;
}
