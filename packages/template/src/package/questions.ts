import type { Sourced } from "@gongwen/diagnostics";
import { inlineText } from "@gongwen/document";
import type { FaqFile } from "@gongwen/schema";
import { z } from "zod";
import { inlineRenderer } from "../inline-renderer.ts";
import type { Report } from "../report.ts";
import type { World } from "../world.ts";

/** What the notice leaves open, in words, with the answer where there is one. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly about: string;
  readonly question: string;
  readonly answer?: { readonly text: string; readonly date: string; readonly by: string };
}

const text = z.string();

/** For the check of templates that list the questions. */
export const questionsShape = z.array(
  z.strictObject({
    id: text,
    about: text,
    question: text,
    answer: z.strictObject({ text, date: text, by: text }).optional(),
  }),
);

/** The questions of `faq.yaml`, their words rendered. */
export function renderQuestions(faq: Sourced<FaqFile> | undefined, world: World, report: Report): readonly AnsweredQuestion[] {
  if (faq === undefined) return [];
  const inline = inlineRenderer(faq, world, report);
  return faq.value.questions.map(({ id, about, question, answer }, index) => ({
    id,
    about: inlineText(inline(about, ["questions", index, "about"])),
    question: inlineText(inline(question, ["questions", index, "question"])),
    ...(answer === undefined ? {} : { answer }),
  }));
}
