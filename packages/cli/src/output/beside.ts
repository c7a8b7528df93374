import { basename, dirname, join } from "node:path";

/** What a build keeps beside its output tree, on the same disk, so that a rename is enough to swap. */
export interface Beside {
  /** The new tree, while it is written. */
  readonly fresh: string;
  /** The old tree, between the two renames and until it is cleared. */
  readonly old: string;
  /** There from the moment when the new tree is complete until it is in place. */
  readonly journal: string;
  /** Held by the one build that may write. */
  readonly lock: string;
  /** What the last build was made from; only speeds the next one up. */
  readonly state: string;
}

/** The names beside a tree; `out` is absolute. */
export function beside(out: string): Beside {
  return {
    fresh: `${out}.gongwen-new`,
    old: `${out}.gongwen-old`,
    journal: `${out}.gongwen-journal`,
    lock: `${out}.gongwen-lock`,
    state: join(dirname(out), `.${basename(out)}.gongwen-state`),
  };
}
