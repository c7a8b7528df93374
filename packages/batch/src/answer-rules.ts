import type { Diagnostic, Place } from "@gongwen/diagnostics";
import type { AnswerContext, AnswerRule } from "./answer-rule.ts";
import { companyFileName } from "./answer-rules/company-file-name.ts";
import { detailMissing } from "./answer-rules/detail-missing.ts";
import { detailUnasked } from "./answer-rules/detail-unasked.ts";
import { investmentExceeded } from "./answer-rules/investment-exceeded.ts";
import { investmentUnallotted } from "./answer-rules/investment-unallotted.ts";
import { listed } from "./answer-rules/listed.ts";
import { partOverWhole } from "./answer-rules/part-over-whole.ts";
import { projectCount } from "./answer-rules/project-count.ts";
import { repeatedDifferently } from "./answer-rules/repeated-differently.ts";
import { shareMismatch } from "./answer-rules/share-mismatch.ts";
import { thresholdMissed } from "./answer-rules/threshold-missed.ts";

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

/**
 * Holds answers against all rules.
 *
 * @param place finds a path inside the answers
 */
export function checkAnswers(context: AnswerContext, place: (path: readonly PropertyKey[]) => Place): Diagnostic[] {
  return answerRules.flatMap(({ name, severity, find }) =>
    [...find(context)].map(({ path, message, hint }) => ({ severity, rule: name, message, ...place(path), hint })),
  );
}
