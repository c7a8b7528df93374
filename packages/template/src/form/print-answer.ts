import type { Answers, LeafField } from "@gongwen/schema";

type Answer = Answers[string];

/** One part of an answer that is a map or a list; undefined where it isn't there. */
export function partOfAnswer(answer: Answer, key: string | number): Answer {
  return typeof answer === "object" && Object.hasOwn(answer, key)
    ? (answer as Readonly<Record<string | number, Answer>>)[key]
    : undefined;
}

/** An answer as its entry holds it: a day as `2024-11-08`, as the date control wants it, everything else as it prints. */
export function printAnswer(field: LeafField, answer: Answer): string | undefined {
  if (typeof answer === "number") return printNumber(answer);
  if (typeof answer !== "string") return undefined;
  return field.kind === "date" && field.precision === "month" ? printMonth(answer) : answer;
}

/** Whether an answer ticks an option's box. */
export function ticks(answer: Answer, option: string): boolean {
  return answer === option || (Array.isArray(answer) && answer.some((id) => id === option));
}

/** Without an exponent: 0.0000001, not 1e-7. */
function printNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

function printMonth(month: string): string {
  const [year, number] = month.split("-");
  return `${year}年${Number(number)}月`;
}
