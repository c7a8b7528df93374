import type { CommandLine, OptionName } from "./command-line.ts";
import type { World } from "./world.ts";

/** One command of gongwen. */
export interface Command {
  readonly name: string;
  /** How to write it. */
  readonly usage: string;
  /** What it does, in one Chinese line. */
  readonly summary: string;
  /** Options beyond `--root`, `--json` and `--help`. */
  readonly options: readonly OptionName[];
  /** How many arguments it takes at most; one when absent. */
  readonly arguments?: number;
  /** False for a command that goes on and on, and has no result to print as `--json`. */
  readonly json?: false;
  /**
   * Does the work.
   *
   * @param files the project's files by path relative to the root
   * @param root the root's absolute path
   * @returns the exit status
   */
  run(files: ReadonlyMap<string, Uint8Array>, line: CommandLine, world: World, root: string): Promise<number>;
}
