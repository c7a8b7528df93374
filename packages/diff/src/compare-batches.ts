import type { Document } from "@gongwen/document";
import type { ComparedBatch } from "./compared-batch.ts";
import { compareFacts } from "./facts/compare-facts.ts";
import type { FactChange } from "./facts/fact-changes.ts";
import { compareQuotas, type QuotaComparison } from "./quotas.ts";
import { mergeDocuments } from "./words/merge-documents.ts";
import { type PartChanges, wordChanges } from "./words/word-changes.ts";

/** What changed from one batch to another. */
export interface Comparison {
  readonly facts: readonly FactChange[];
  readonly words: readonly PartChanges[];
  readonly quotas: QuotaComparison;
}

/** A comparison, and the new notice with its attachments in which every change is marked. */
export interface ComparedBatches {
  readonly comparison: Comparison;
  readonly document: Document;
}

/** Compares two batches: values by their names, words paragraph by paragraph, quotas region by region. */
export function compareBatches(old: ComparedBatch, now: ComparedBatch): ComparedBatches {
  const document = mergeDocuments(old.notice, now.notice);
  return {
    comparison: {
      facts: compareFacts(old, now),
      words: wordChanges(document),
      quotas: compareQuotas(old.facts.quota, now.facts.quota),
    },
    document,
  };
}
