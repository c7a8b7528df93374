import type { Turn } from "./turn.ts";

/** A clause about the words of the earlier notice, as they were published: it is true of no other notice. */
const ofPublished = /[^；，。]*公布的文本[^；，。]*[；，。]?/gu;

/** A comment of the earlier batch's file as the next one's has it: its year and ordinal moved, clauses about the published notice left out. */
export function turnComment(words: string, { fromYear, fromLabel, year, label }: Turn): string {
  const kept = words.replaceAll(ofPublished, "");
  const still = kept === words ? words : kept.replace(/[；，]$/u, "");
  return still.replaceAll(new RegExp(`${fromYear}( ?年)${fromLabel}`, "gu"), `${year}$1${label}`);
}

/** How the earlier batch's quotas were computed, as the command wrote it at the head of their file: a line, and those indented below it. */
const account = /^# 名额由 .*：\n(?:# {3}.*\n)*/mu;

/** The file without that account; what it was an account of is open again. */
export function withoutAccount(text: string): string {
  return text.replace(account, "");
}
