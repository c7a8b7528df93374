import { resolve } from "node:path";
import { suggest } from "@gongwen/diagnostics";
import { allocateCommand } from "./allocate-command.ts";
import { buildCommand } from "./build-command.ts";
import { checkCommand } from "./check-command.ts";
import type { Command } from "./command.ts";
import { parseCommandLine } from "./command-line.ts";
import { diffCommand } from "./diff-command.ts";
import { Interrupted, MachineError, machineError, UsageError } from "./failures.ts";
import { fillCommand } from "./fill-command.ts";
import { importCommand } from "./import-command.ts";
import { newCommand } from "./new-command.ts";
import { readProjectFiles } from "./read-project-files.ts";
import { printJson } from "./report.ts";
import { serveCommand } from "./serve-command.ts";
import type { World } from "./world.ts";

/** All commands. To add one, add it here. */
const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  buildCommand,
  importCommand,
  allocateCommand,
  diffCommand,
  fillCommand,
  serveCommand,
];

/**
 * Runs one command.
 *
 * @param args the words after `gongwen`
 * @returns the exit status: 0 fine, 1 wrong data, 2 wrong command line, 3 the machine, 130 interrupted
 */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    return await dispatch(args, world);
  } catch (error) {
    return fail(error, args.includes("--json"), world);
  }
}

async function dispatch(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help") {
    (name === undefined ? world.err : world.out).call(world, helpText());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(unknownCommand(name));
  const options = ["root", "help", ...(command.json === false ? [] : ["json" as const]), ...command.options] as const;
  const line = parseCommandLine(rest, options, command);
  if (line.help) {
    world.out(`${[command.summary, `用法：${command.usage}`, ...(command.details ?? [])].join("\n")}\n`);
    return 0;
  }
  const root = line.root === undefined ? world.root : resolve(world.cwd, line.root);
  return command.run(await readProjectFiles(root), line, world, root);
}

function fail(error: unknown, json: boolean, world: World): number {
  const known =
    error instanceof UsageError || error instanceof MachineError || error instanceof Interrupted ? error : machineError(error);
  if (known === undefined) throw error;
  const [rule, status] = exitOf(known);
  if (json) {
    const diagnostic = { severity: "error", rule, message: known.message, file: "" };
    printJson({ ok: false, diagnostics: [diagnostic] }, world);
  }
  world.err(`错误：${known.message}\n`);
  return status;
}

function exitOf(error: UsageError | MachineError | Interrupted): [rule: string, status: number] {
  if (error instanceof UsageError) return ["command/usage", 2];
  return error instanceof Interrupted ? ["command/interrupted", 130] : ["command/machine", 3];
}

function unknownCommand(name: string): string {
  const near = suggest(
    name,
    commands.map((command) => command.name),
  );
  return `没有命令 ${name}${near === undefined ? "" : `，是否要写 ${near}`}。运行 gongwen help 看全部命令`;
}

function helpText(): string {
  const lines = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `gongwen：由数据和模板生成通知和附件\n\n${lines.join("\n")}\n\n不写批次时取 data 下最新的一个。\n`;
}
