import type { FileMaker } from "./file-maker.ts";
import type { Job, Making } from "./plan-batch.ts";
import type { OfficeTree } from "./writers.ts";

/** PDFs laid out before their turn: enough for threads to go on while this one makes a large file; more would only fill memory. */
const most = 48;

/** Files of a build that are made before their turn, or kept for another one. */
export interface Ahead {
  /** A job is done. What no other job wants is let go, and the next PDF started. */
  done(job: Job): void;
}

/**
 * Starts the first PDFs of a build: threads that lay PDFs out work while this one makes everything else.
 *
 * @param jobs all that will be done, in this order
 * @param apart whether there are such threads; in this one nothing is gained by being early
 */
export function startPdfs(jobs: readonly Job[], maker: FileMaker, apart: boolean): Ahead {
  const uses = new Map<Making | OfficeTree, number>();
  for (const { making } of jobs) for (const used of usedBy(making)) uses.set(used, (uses.get(used) ?? 0) + 1);
  const waiting = new Set(jobs.flatMap(({ format, making }) => (apart && format === "pdf" ? [making] : []))).values();

  const startNext = () => {
    const next = waiting.next();
    // What goes wrong is told where the file is asked for.
    if (next.done !== true) maker.make(next.value).catch(() => undefined);
  };
  for (let count = 0; count < most; count++) startNext();

  return {
    done({ making, format }) {
      for (const used of usedBy(making)) {
        const left = (uses.get(used) ?? 0) - 1;
        uses.set(used, left);
        if (left === 0) maker.forget(used);
      }
      if (format === "pdf" && uses.get(making) === 0) startNext();
    },
  };
}

/** What a job holds: its file, and what that is stamped from. */
function usedBy(making: Making): readonly (Making | OfficeTree)[] {
  return making.kind === "stamp" ? [making, making.stencil] : [making];
}
