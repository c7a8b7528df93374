import type { YamlEdit } from "@gongwen/source";
import type { z } from "zod";

/** What an import changes: one file of the batch. */
export interface Plan {
  /** In the batch's folder: `quotas.yaml`. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** The text that is edited: the file's own, or that of a new file. */
  readonly text: string;
  readonly edits: readonly YamlEdit[];
  /** How many decided values become others. */
  readonly changes: number;
}
