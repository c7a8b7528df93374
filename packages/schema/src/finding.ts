import type { z } from "zod";

/** What a check between entries found: its rule, where, what, and how to mend it, in Chinese. */
export interface Finding {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

/** Makes findings a schema's own complaints. */
export function addFindings(context: z.core.$RefinementCtx, findings: Iterable<Finding>): void {
  for (const { rule, path, message, hint } of findings) {
    context.addIssue({ code: "custom", path: [...path], message, params: { rule, hint } });
  }
}
