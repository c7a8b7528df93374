import { fileURLToPath } from "node:url";
import { run } from "../../src/index.ts";

/** The workspace, with the real data and templates. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Runs one command as from a folder, with what it says. No terminal, no colours, no time. */
export async function callFrom(cwd: string, args: readonly string[], signal: AbortSignal = new AbortController().signal) {
  const said = { out: "", err: "" };
  const status = await run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    now: () => 0,
    interactive: false,
    columns: 80,
    // Worker threads can't run sources.
    cores: 1,
    colours: false,
    outColours: false,
    root,
    cwd,
    signal,
  });
  return { status, ...said };
}
