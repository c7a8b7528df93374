/** What the command needs of the machine it runs on. Tests pass their own. */
export interface World {
  /** Standard output: results. */
  out(text: string): void;
  /** Standard error: progress and messages. */
  err(text: string): void;
  /** Milliseconds, for durations only; no time reaches a file. */
  now(): number;
  /** Whether standard error is a terminal that shows progress. */
  readonly interactive: boolean;
  /** How many half-width signs a line of the terminal holds. */
  readonly columns: number;
  /** Cores that this process may use. */
  readonly cores: number;
  /** Whether colours may be used. */
  readonly colours: boolean;
  /** Whether they may be used in results, too: standard output is a terminal. */
  readonly outColours: boolean;
  /** The folder that holds `data/` and `templates/` when `--root` is not given. */
  readonly root: string;
  /** The folder that relative paths on the command line start from. */
  readonly cwd: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
