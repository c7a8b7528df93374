import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

const command = fileURLToPath(new URL("../../../packages/cli/bin/gongwen.js", import.meta.url));
const built = fileURLToPath(new URL("../../../packages/cli/dist/main.js", import.meta.url));

/**
 * Skips a test, and says why, where the command isn't built: it runs in a process of its own.
 *
 * @throws Error on the machine that decides (`CI`), where nothing is left out
 */
export function needsBuild(context: TestContext): void {
  if (existsSync(built)) return;
  if (process.env.CI !== undefined) throw new Error("not built: npm run build");
  context.skip("not built: npm run build");
}

/** How a command ended, with what it printed. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command under way. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: Readonly<Pick<Ended, "out" | "err">>;
  readonly ended: Promise<Ended>;
}

/** Starts a command, from the project's folder. */
export function startCommand(root: string, args: readonly string[], options: SpawnOptions = {}): Running {
  return started(spawn(process.execPath, [command, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options }));
}

/**
 * Starts `gongwen build 2025` on a project, DOCX and XLSX alone, which is quick.
 *
 * @param root the project's folder; relative paths start there
 */
export function startBuild(root: string, more: readonly string[] = [], options: SpawnOptions = {}): Running {
  return startCommand(root, ["build", "2025", "--root", root, "--format", "docx,xlsx", ...more], options);
}

/** The same under a limit of the shell, such as `ulimit -f 20`. */
export function startLimitedBuild(root: string, limit: string, more: readonly string[] = []): Running {
  const args = ["build", "2025", "--root", root, "--format", "docx,xlsx", ...more];
  const script = `${limit}; exec "$0" "$@"`;
  return started(spawn("bash", ["-c", script, process.execPath, command, ...args], { stdio: ["ignore", "pipe", "pipe"] }));
}

/** Runs a build to its end. */
export function build(root: string, more: readonly string[] = []): Promise<Ended> {
  return startBuild(root, more).ended;
}

function started(child: ChildProcess): Running {
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    said.out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    said.err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status, ...said }));
  });
  return { child, said, ended };
}
