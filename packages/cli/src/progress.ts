import { displayWidth } from "./display-width.ts";
import type { World } from "./world.ts";

/** How far the work is. */
export interface ProgressStep {
  /** What is being done, in Chinese, such as 排版. */
  readonly phase: string;
  /** The file that is made now. */
  readonly path: string;
  readonly done: number;
  readonly total: number;
}

/** A line on the terminal that says how far the work is; nothing where there is no terminal. */
export interface Progress {
  show(step: ProgressStep): void;
  clear(): void;
}

const between = 100; // milliseconds from one showing to the next
const surePart = 0.05; // of the work, before the time left is guessed

/** One line, rewritten in place: the phase, n of m, the time left, the file. */
export function createProgress(world: World): Progress {
  if (!world.interactive) return { show: () => undefined, clear: () => undefined };
  const started = world.now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    show(step) {
      const now = world.now();
      if (now - last < between) return;
      last = now;
      world.err(`\r\u001b[K${cut(lineOf(step, now - started), world.columns - 1)}`);
    },
    clear: () => world.err("\r\u001b[K"),
  };
}

function lineOf({ phase, path, done, total }: ProgressStep, elapsed: number): string {
  const part = total === 0 ? 0 : done / total;
  const left = part < surePart ? "" : ` 还要约 ${Math.ceil((elapsed * (1 - part)) / part / 1000)} 秒`;
  return `${phase} ${done}/${total}${left} ${path}`;
}

/** As much of a text as a line holds. */
function cut(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const sign of text) {
    width += displayWidth(sign);
    if (width > columns) return text.slice(0, end);
    end += sign.length;
  }
  return text;
}
