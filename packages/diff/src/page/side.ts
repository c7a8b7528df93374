import { openWords } from "@gongwen/source";
import type { ComparedBatch } from "../compared-batch.ts";

/** One of the two batches, with the name of its folder. */
export interface Side {
  readonly name: string;
  readonly batch: ComparedBatch;
}

/** What a page calls a batch: 2026年第二批. */
export function sideLabel({ batch: { facts } }: Side): string {
  return openWords(`${facts.batch.year}年${facts.batch.label}`);
}
