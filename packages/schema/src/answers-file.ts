import { z } from "zod";
import { type Answers, answersSchema } from "./answers.ts";
import type { EditionFacts } from "./facts.ts";
import type { FormFile } from "./form.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** Why a name can't be taken, and how to mend it; undefined when it can. The schema knows no project: its caller does. */
export type Doubt = (name: string) => { readonly message: string; readonly hint: string } | undefined;

/** One enterprise's answers as `gongwen fill` takes them: of which batch, from which region, and the form's entries. */
export interface AnswersFile {
  /** Four digits. */
  readonly batch: string;
  /** A region's id, or its name in the quota table. */
  readonly region: string;
  readonly answers: Answers;
}

/** The file before its batch is known: the answers themselves are not looked at. */
export function answersHeadSchema(doubtBatch: Doubt): z.ZodType<{ batch: string; region: string }> {
  return z.strictObject({ batch: batchName(doubtBatch), region: regionName(noDoubt), answers: named(answersLabel, anyAnswers) });
}

/** The file against the form of its batch. */
export function answersFileSchema(form: FormFile, facts: EditionFacts, doubtRegion: Doubt): z.ZodType<AnswersFile> {
  const answers = named(answersLabel, answersSchema(form, facts));
  return z.strictObject({ batch: batchName(noDoubt), region: regionName(doubtRegion), answers });
}

const answersLabel = "填写内容";
const anyAnswers = z.record(z.string(), z.unknown());
const noDoubt: Doubt = () => undefined;

/** A batch's folder; a year typed without quotation marks will do. */
function batchName(doubt: Doubt) {
  const year = z.union([z.string(), z.number()]).transform(String);
  const digits = year.refine((text) => /^\d{4}$/.test(text), { error: "写四位年度，如 2025", abort: true });
  const said = {
    anyOf: [
      { type: "string", pattern: "^\\d{4}$" },
      { type: "integer", minimum: 1000, maximum: 9999 },
    ],
  };
  return named("批次", digits.superRefine(doubted(doubt)).meta(said), "data 下的文件夹名");
}

function regionName(doubt: Doubt) {
  return named("地区", plainText(40).superRefine(doubted(doubt)), "地区代码，或推荐名额表中的名称");
}

function doubted(doubt: Doubt) {
  return (name: string, context: z.RefinementCtx): void => {
    const found = doubt(name);
    if (found !== undefined) context.addIssue({ code: "custom", message: found.message, params: { hint: found.hint } });
  };
}
