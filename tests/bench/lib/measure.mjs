import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const hook = new URL("usage-hook.mjs", import.meta.url).href;
const command = fileURLToPath(new URL("../../../packages/cli/bin/gongwen.js", import.meta.url));

/**
 * A whole process of Node, cold, its threads included.
 *
 * @param args script and arguments
 * @returns {{ wall: number, cpu: number, peak: number, stdout: string }} milliseconds, and megabytes of its largest resident set
 */
export function measureNode(args) {
  const from = performance.now();
  const ended = spawnSync(process.execPath, ["--import", hook, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const wall = performance.now() - from;
  refuseFailure(args[0], ended);
  return { wall, ...JSON.parse(ended.output[3]), stdout: ended.stdout };
}

/** The command `gongwen`, as {@link measureNode}. */
export function measureGongwen(args) {
  return measureNode([command, ...args]);
}

/** A script of `children/` that prints one line of JSON: what it printed, beside what {@link measureNode} measured. */
export function measureChild(name, args = []) {
  const { stdout, ...process } = measureNode([
    fileURLToPath(new URL(`../children/${name}.mjs`, import.meta.url)),
    ...args.map(String),
  ]);
  return { process, ...JSON.parse(stdout) };
}

/**
 * Any program, its children included, by a POSIX shell's `times`.
 *
 * @returns {{ wall: number, cpu: number }} milliseconds
 */
export function measureProgram(program, args) {
  const from = performance.now();
  const ended = spawnSync("sh", ["-c", '"$@" >&2 && times', "sh", program, ...args], { encoding: "utf8" });
  const wall = performance.now() - from;
  refuseFailure(program, ended);
  const [, children = ""] = ended.stdout.trim().split("\n");
  return { wall, cpu: children.split(" ").reduce((sum, time) => sum + millisecondsOf(time), 0) };
}

/** Whether a program is installed. */
export function isInstalled(program, args = ["--version"]) {
  return spawnSync(program, args, { stdio: "ignore" }).error === undefined;
}

/** `1m2.5s` */
function millisecondsOf(time) {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(time) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}

function refuseFailure(program, { error, status, stderr }) {
  if (error !== undefined || status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${stderr}`);
}
