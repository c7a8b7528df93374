import type { Document } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";
import type { Project } from "@gongwen/source";

/** One of two batches that are compared, read and composed. */
export interface ComparedBatch {
  readonly project: Project;
  readonly facts: Facts;
  /** The notice with all attachments. */
  readonly notice: Document;
}
