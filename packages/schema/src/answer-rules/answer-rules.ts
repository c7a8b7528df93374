import type { AnswerContext, AnswerFinding, AnswerRule, AnswerSeverity } from "./answer-rule.ts";
import { companyFileName } from "./company-file-name.ts";
import { detailMissing } from "./detail-missing.ts";
import { detailUnasked } from "./detail-unasked.ts";
import { investmentExceeded } from "./investment-exceeded.ts";
import { investmentUnallotted } from "./investment-unallotted.ts";
import { listed } from "./listed.ts";
import { partOverWhole } from "./part-over-whole.ts";
import { projectCount } from "./project-count.ts";
import { repeatedDifferently } from "./repeated-differently.ts";
import { shareMismatch } from "./share-mismatch.ts";
import { thresholdMissed } from "./threshold-missed.ts";

/** All rules between answers. To add one, write its file and list it here. */
export const answerRules: readonly AnswerRule[] = [
  companyFileName,
  detailMissing,
  detailUnasked,
  investmentExceeded,
  investmentUnallotted,
  listed,
  partOverWhole,
  projectCount,
  repeatedDifferently,
  shareMismatch,
  thresholdMissed,
];

/** What a rule found, with its name and its weight. */
export interface AnswerProblem extends AnswerFinding {
  readonly rule: string;
  readonly severity: AnswerSeverity;
}

/**
 * Holds answers that have passed `parseApplication` against all rules between them: parts over their whole, details that are
 * missing, percentages that don't follow from their figures …
 */
export function checkAnswers(context: AnswerContext): AnswerProblem[] {
  return answerRules.flatMap(({ name, severity, find }) =>
    [...find(context)].map((finding) => ({ rule: name, severity, ...finding })),
  );
}
