import type { AnswerContext } from "./answer-rule.ts";

/** Whether an option was chosen, alone or among others. */
export function chosen({ answers }: AnswerContext, choice: string, option: string): boolean {
  const answer = answers[choice];
  return answer === option || (Array.isArray(answer) && answer.some((id) => id === option));
}

/** Whether a field has an answer that says something: not an empty list, not a count of 0. */
export function isAnswered({ answers }: AnswerContext, key: string): boolean {
  const answer = answers[key];
  return answer !== undefined && answer !== 0 && !(Array.isArray(answer) && answer.length === 0);
}

/** What an option is called. */
export function optionWords({ fields }: AnswerContext, choice: string, option: string): string {
  const field = fields[choice];
  return field?.kind === "choice" ? (field.options[option] ?? option) : option;
}
