import { run } from "@gongwen/cli";

/** What a command said, and how it ended. */
export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command in a project's folder. No terminal, no time; colours only where they are asked for. */
export async function gongwen(root: string, args: readonly string[], outColours = false): Promise<Said> {
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
    outColours,
    root,
    cwd: root,
    signal: new AbortController().signal,
  });
  return { status, ...said };
}
