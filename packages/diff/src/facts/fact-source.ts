import type { labelAt } from "@gongwen/schema";
import type { NameOf } from "./entry-name.ts";

type Schema = Parameters<typeof labelAt>[0];

/** What is compared: the values of one file, with the schemas that name them. */
export interface FactSource {
  /** The data file that the new batch takes it from, as in `data/2026/batch.yaml`. */
  readonly file: string;
  /** The first that has a name for a value gives it. */
  readonly schemas: readonly Schema[];
  /** Whether the values stand in no file, because they follow from what stands in this one. */
  readonly derived: boolean;
  readonly old: unknown;
  readonly new: unknown;
  readonly nameOf: NameOf;
}

/** Where in a file: the schema's path (any entry of a list is its first), the path for people, the names so far. */
export interface Spot {
  readonly schemaPath: readonly PropertyKey[];
  readonly path: readonly string[];
  readonly labels: readonly string[];
}
