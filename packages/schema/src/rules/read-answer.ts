import type { Answers } from "../answers.ts";

/** The text of an entry; undefined for a blank one and for what is no text. */
export function textOf(answers: Answers, entry: string): string | undefined {
  const value = answerAt(answers, entry);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** The number of an entry; undefined for what is no number. */
export function numberOf(answers: Answers, entry: string): number | undefined {
  const value = answerAt(answers, entry);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The parts of an entry that is asked several times: by year, by section. */
export function partsIn(answers: Answers, entry: string): Answers {
  const value = answerAt(answers, entry);
  return isGroup(value) ? value : {};
}

/** The groups of a repeated entry. */
export function groupsIn(answers: Answers, entry: string): readonly Answers[] {
  const value = answerAt(answers, entry);
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

function answerAt(answers: Answers, entry: string): unknown {
  return Object.hasOwn(answers, entry) ? answers[entry] : undefined;
}

/** Whether a value is a map of answers. */
export function isGroup(value: unknown): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
