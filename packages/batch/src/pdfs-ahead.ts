import type { FileMaker } from "./file-maker.ts";
import type { Job, Making } from "./plan-batch.ts";

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
  const uses = new Map<Making, number>();
  for (const { making } of jobs) uses.set(making, (uses.get(making) ?? 0) + 1);
  const waiting = new Set(jobs.flatMap(({ format, making }) => (apart && format === "pdf" ? [making] : []))).values();

  const startNext = () => {
    const next = waiting.next();
    // What goes wrong is told where the file is asked for.
    if (next.done !== true) maker.make(next.value).catch(() => undefined);
  };
  for (let count = 0; count < most; count++) startNext();

  return {
    done({ making, format }) {
      const left = (uses.get(making) ?? 0) - 1;
      uses.set(making, left);
      if (left > 0) return;
      maker.forget(making);
      if (format === "pdf") startNext();
    },
  };
}
