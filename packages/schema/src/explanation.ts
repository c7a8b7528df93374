/** One complaint of a schema, as policy staff read it. */
export interface Explanation {
  /** `data/…`, stable. */
  readonly rule: string;
  /** One Chinese sentence. */
  readonly message: string;
  /** How to mend it, in Chinese. */
  readonly hint?: string;
  readonly path: readonly PropertyKey[];
  /** True when the name at the end of the path is wrong, not its value. */
  readonly key?: boolean;
}
