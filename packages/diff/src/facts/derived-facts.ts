import { BatchFile, type Facts, keysAt } from "@gongwen/schema";

/**
 * The facts that no file says because they follow from others: what a template may name under a group of `batch.yaml`, and the file
 * doesn't have.
 */
export function derivedFacts(facts: Facts): Record<string, Record<string, unknown>> {
  const groups = Object.entries(facts).flatMap(([group, values]) => {
    const written = new Set(keysAt(BatchFile, [group]));
    if (written.size === 0) return [];
    return [[group, Object.fromEntries(Object.entries(values).filter(([key]) => !written.has(key)))] as const];
  });
  return Object.fromEntries(groups);
}
