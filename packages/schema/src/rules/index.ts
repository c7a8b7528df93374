export type { AnswerContext, AnswerFinding, AnswerRule, AnswerSeverity } from "../answer-rules/answer-rule.ts";
export { type AnswerProblem, answerRules, checkAnswers } from "../answer-rules/answer-rules.ts";
export { answerWords } from "./answer-words.ts";
export { type Assessment, assessApplication, overallAnswer } from "./assess-application.ts";
export { conditions, vetoes } from "./eligibility-rules.ts";
export { KnownFacts } from "./known-facts.ts";
export type { ApplicationCase, EligibilityRule, Judgement, Need, RuleAnswer } from "./rule.ts";
export type { RuleFacts } from "./rule-facts.ts";
