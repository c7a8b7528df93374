import type { Answers } from "../answers.ts";
import { conditions, vetoes } from "./eligibility-rules.ts";
import type { KnownFacts } from "./known-facts.ts";
import { isGroup } from "./read-answer.ts";
import type { EligibilityRule, Judgement, Need, RuleAnswer } from "./rule.ts";
import type { RuleFacts } from "./rule-facts.ts";

/** What one rule says of one application. */
export interface Assessment extends Judgement {
  /** The rule's id. */
  readonly rule: string;
  readonly kind: EligibilityRule["kind"];
  readonly title: string;
  /** Where the notice says it, and in which words. */
  readonly place: string;
  readonly passage: string;
  readonly needs: readonly Need[];
  /** Of a veto: whether it applies. Absent while that can't be told, or is a person's to say. */
  readonly applies?: boolean;
}

/**
 * Holds an application against each condition of the notice's body and each veto of the 遴选标准. It never throws, whatever the
 * answers hold: what isn't of its entry's kind counts as blank. More knowledge never turns a rule from met to not met, or back.
 *
 * @param answers by the ids of the form's entries, as `parseApplication` gives them
 * @param batch `Facts` of the batch, or as much of them as the rules need
 * @param known what registers and reviewers know beyond the form
 * @returns one assessment for each rule, conditions first, in the notice's order
 */
export function assessApplication(answers: Answers, batch: RuleFacts, known: KnownFacts = {}): Assessment[] {
  const application = { answers: isGroup(answers) ? answers : {}, facts: batch, known: isGroup(known) ? known : {} };
  return [...conditions, ...vetoes].map((rule) => {
    const { answer, reason } = rule.judge(application);
    return {
      rule: rule.id,
      kind: rule.kind,
      title: rule.title,
      place: rule.source.place,
      passage: rule.source.passage(batch),
      needs: rule.needs,
      answer,
      reason,
      ...(rule.kind === "veto" ? applying(answer) : {}),
    };
  });
}

/** What all assessments say together: one that isn't met outweighs all, then one that can't be told, then one left to a person. */
export function overallAnswer(assessments: readonly Pick<Assessment, "answer">[]): RuleAnswer {
  const order: readonly RuleAnswer[] = ["not-met", "unknown", "person-decides"];
  return order.find((answer) => assessments.some((one) => one.answer === answer)) ?? "met";
}

function applying(answer: RuleAnswer): { readonly applies?: boolean } {
  return answer === "met" || answer === "not-met" ? { applies: answer === "not-met" } : {};
}
