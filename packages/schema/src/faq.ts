import { z } from "zod";
import { templateText } from "./edition.ts";
import { EntryId } from "./entry-id.ts";
import { isoDate } from "./iso-date.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** Who answered what the notice leaves open, when and how. */
const Answer = z.strictObject({
  text: named("答复", plainText(300)),
  date: named("答复日期", isoDate),
  by: named("答复单位", plainText(40)),
});

/** Something that the notice leaves open. Without an answer it prints as 通知未明确. */
export const Question = z.strictObject({
  id: named("标识", EntryId),
  about: named("有关条款", templateText, "通知中的位置，如 三（一）"),
  question: named("问题", templateText, "可用 {{…}} 取数据中的值"),
  answer: named("答复", Answer, "通知以外的正式答复；没有答复的不写").optional(),
});
export type Question = z.infer<typeof Question>;

/** `data/<batch>/faq.yaml`: what the notice leaves open, and what was answered since. */
export const FaqFile = z.strictObject({ questions: named("问题", z.array(Question)) });
export type FaqFile = z.infer<typeof FaqFile>;
