import type { FileMaker } from "./file-maker.ts";
import { type Group, isEarly, type Job, type Making } from "./plan-batch.ts";
import type { OfficeTree } from "./writers.ts";

/** PDFs laid out before their turn: enough for threads to go on while this one makes a large file; more would only fill memory. */
const most = 48;

/** Groups of a build in their order, planned a little before their turn, and their files that are made early, or kept for another one. */
export interface Ahead {
  /** How many files all groups have, ZIPs included. */
  readonly total: number;
  /** The next group, or undefined after the last. */
  next(): Group | undefined;
  /** A job is done. What no other job wants is let go, and the next PDF started. */
  done(job: Job): void;
}

/**
 * Plans a build's groups as far ahead as is useful, and starts their first PDFs: threads that lay PDFs out work while this one makes
 * everything else.
 *
 * @param groups are gone through twice, to count first: those of thousands of regions would be large. What several groups share is one
 *   object both times; what one group has alone may be another one
 * @param apart whether there are such threads; in this one nothing is gained by being early
 */
export function planAhead(groups: Iterable<Group>, maker: FileMaker, apart: boolean): Ahead {
  const { total, uses } = survey(groups);
  const planned: Group[] = [];
  const waiting: Making[] = [];
  const seen = new WeakSet<Making>();
  let plans: Iterator<Group> | undefined = groups[Symbol.iterator]();

  const planNext = (): boolean => {
    const plan = plans?.next();
    if (plan === undefined || plan.done === true) {
      // What everything was planned from goes with it.
      plans = undefined;
      return false;
    }
    planned.push(plan.value);
    for (const { making } of apart ? plan.value.jobs.filter(isEarly) : []) {
      if (!seen.has(making)) waiting.push(making);
      seen.add(making);
    }
    return true;
  };
  const startNext = () => {
    while (apart && waiting.length === 0 && planNext());
    const next = waiting.shift();
    // What goes wrong is told where the file is asked for.
    if (next !== undefined) maker.make(next).catch(() => undefined);
  };
  for (let count = 0; count < most; count++) startNext();

  return {
    total,
    next() {
      if (planned.length === 0) planNext();
      return planned.shift();
    },
    done({ making, format }) {
      for (const used of usedBy(making)) {
        const left = (uses.get(used) ?? 1) - 1;
        uses.set(used, left);
        if (left === 0) maker.forget(used);
      }
      if (format === "pdf" && uses.get(making) === 0) startNext();
    },
  };
}

/** Counts all files, and how many jobs use each thing; weakly, so that what one group has alone goes with its plan. */
function survey(groups: Iterable<Group>): { total: number; uses: WeakMap<Making | OfficeTree, number> } {
  const uses = new WeakMap<Making | OfficeTree, number>();
  let total = 0;
  for (const { jobs, archives } of groups) {
    total += jobs.length + archives.length;
    for (const { making } of jobs) for (const used of usedBy(making)) uses.set(used, (uses.get(used) ?? 0) + 1);
  }
  return { total, uses };
}

/** What a job holds: its file, and what that is stamped from. */
function usedBy(making: Making): readonly (Making | OfficeTree)[] {
  return making.kind === "stamp" ? [making, making.stencil] : [making];
}
