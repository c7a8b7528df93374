import type { Answers } from "../answers.ts";
import type { Field } from "../field.ts";
import type { FormFile } from "../form.ts";
import { partsOf } from "../form-counts.ts";
import type { AnswerContext } from "./answer-rule.ts";

/** A number that was answered: where, for which year, what it is called. */
export interface AnsweredNumber {
  readonly path: readonly string[];
  /** End of the id where the field asks for each year. */
  readonly part?: string;
  readonly label: string;
  readonly value: number;
}

/** The numbers that a field was answered with: one, or one for each year. */
export function numbersAt(key: string, { answers, fields, facts }: AnswerContext): AnsweredNumber[] {
  const field = fieldAt(fields, key);
  if (field === undefined || field.kind === "rows") return [];
  const answer = answers[key];
  if (field.per === undefined) return typeof answer === "number" ? [{ path: [key], label: field.label, value: answer }] : [];
  return partsOf(field.per, facts).flatMap(({ suffix, label }) => {
    const value = isGroup(answer) ? answer[suffix] : undefined;
    return typeof value === "number" ? [{ path: [key, suffix], part: suffix, label: `${label}${field.label}`, value }] : [];
  });
}

/** The number of a field that stands for the same year as another. */
export function numberBeside(other: AnsweredNumber, key: string, context: AnswerContext): AnsweredNumber | undefined {
  return numbersAt(key, context).find(({ part }) => part === other.part);
}

/** The groups of a `rows` field that were answered. */
export function groupsAt({ answers }: AnswerContext, key: string): readonly Answers[] {
  const answer = answers[key];
  return Array.isArray(answer) ? answer.filter(isGroup) : [];
}

/** What a field is called. */
export function labelOf({ fields }: AnswerContext, key: string): string {
  return fieldAt(fields, key)?.label ?? key;
}

function fieldAt(fields: FormFile["fields"], key: string): Field | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function isGroup(answer: Answers[string]): answer is Answers {
  return typeof answer === "object" && !Array.isArray(answer);
}
