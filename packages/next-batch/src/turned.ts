import type { Diagnostic, Place } from "@gongwen/diagnostics";

/** A value of a new file, by its Chinese name. */
export interface LabelledPlace extends Place {
  readonly label: string;
}

/** A value that follows from the year: what it was, and what it is now. */
export interface Deduced extends LabelledPlace {
  readonly from: string;
  readonly to: string;
}

/** What became of the values of one or more files. */
export interface Turned {
  /** What a person decides. */
  readonly open: readonly LabelledPlace[];
  readonly deduced: readonly Deduced[];
  /** What is as it was, and may no longer be right. */
  readonly carried: readonly LabelledPlace[];
  readonly diagnostics: readonly Diagnostic[];
}
