import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cliFolder } from "../cli-folder.ts";
import type { World } from "../world.ts";

const command = fileURLToPath(new URL("bin/gongwen.js", cliFolder));

/**
 * Builds in a process of its own, so that pages are answered meanwhile, and the server doesn't fall over what a template does. Ctrl-C
 * is handed on, and the build clears up.
 *
 * @param args what stands behind `gongwen build`
 * @returns the build's exit status
 */
export async function buildApart(args: readonly string[], world: World): Promise<number> {
  const child = spawn(process.execPath, [command, "build", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    // In a group of its own: a terminal's Ctrl-C reaches it once, through us.
    detached: process.platform !== "win32",
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    // Whoever ends the server need not read that its build ended, too.
    if (!world.signal.aborted) world.err(text);
  });
  const interrupt = () => child.kill("SIGINT");
  world.signal.addEventListener("abort", interrupt);
  try {
    return await new Promise((resolve, reject) => {
      child.on("error", reject).on("close", (status) => resolve(status ?? 1));
    });
  } finally {
    world.signal.removeEventListener("abort", interrupt);
  }
}
