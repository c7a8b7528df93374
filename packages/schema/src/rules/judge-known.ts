import type { Judgement, RuleAnswer } from "./rule.ts";

interface Settling {
  /** What is known. */
  readonly known: unknown;
  /** The truth that meets the rule. */
  readonly meets: boolean;
  readonly met: string;
  readonly notMet: string;
  /** While it isn't known: who would tell. */
  readonly otherwise: RuleAnswer;
  readonly open: string;
}

/** A rule that one known truth settles. */
export function judgeKnown({ known, meets, met, notMet, otherwise, open }: Settling): Judgement {
  if (typeof known !== "boolean") return { answer: otherwise, reason: open };
  return known === meets ? { answer: "met", reason: met } : { answer: "not-met", reason: notMet };
}
