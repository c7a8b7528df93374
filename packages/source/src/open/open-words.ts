import { openText } from "./stand-in.ts";

/** What a stand-in prints as, or what was computed from one: a day, a month and day, a number. */
const unknown = /NaN年NaN月NaN日|NaN月NaN日|NaN-NaN-NaN|NaN/gu;

/** Words as people read them: 【待定】 for whatever nobody has decided yet. */
export function openWords(text: string): string {
  return text.replace(unknown, openText);
}
