import type { Facts } from "@gongwen/schema";
import type { Project } from "@gongwen/source";
import type { Composition } from "@gongwen/template";

/** One of two batches that are compared, read and composed. */
export interface ComparedBatch {
  readonly project: Project;
  readonly facts: Facts;
  readonly composition: Composition;
}
