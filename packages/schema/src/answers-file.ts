import { z } from "zod";
import { type Answers, answersSchema } from "./answers.ts";
import type { Facts } from "./facts.ts";
import type { FormFile } from "./form.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

const batch = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^\d{4}$/.test(text), { error: "写四位年度，如 2025" });

/** One enterprise's answers as `gongwen fill` takes them, before the batch is known: the answers themselves are not looked at. */
export const AnswersHead = z.strictObject({
  batch: named("批次", batch, "data 下的文件夹名，如 2025"),
  region: named("地区", plainText(40), "地区代码，或推荐名额表中的名称"),
  answers: named("填写内容", z.record(z.string(), z.unknown())),
});
export type AnswersHead = z.infer<typeof AnswersHead>;

/** One enterprise's answers as `gongwen fill` takes them: of which batch, from which region, and the form's entries. */
export function answersFileSchema(form: FormFile, facts: Facts): z.ZodType<Omit<AnswersHead, "answers"> & { answers: Answers }> {
  return AnswersHead.extend({ answers: named("填写内容", answersSchema(form, facts)) });
}
