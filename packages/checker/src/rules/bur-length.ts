import type { ParagraphRole } from "@gongwen/schema";
import type { DocumentRule } from "../document-rule.ts";

/** Most characters in the body of a notice on one special purpose, punctuation included. */
const most = 4000;
const bodyRoles: ReadonlySet<ParagraphRole> = new Set(["body", "heading-1", "heading-2", "heading-3", "heading-4"]);

export const burLength: DocumentRule = {
  name: "bur/length",
  severity: "warning",
  why: "《整治形式主义为基层减负若干规定》要求专项工作文件一般不超过4000字",
  *check({ passages }) {
    const length = passages
      .filter(({ part, inTable, paragraph }) => part === "notice" && !inTable && bodyRoles.has(paragraph.role))
      .map(({ text, paragraph: { marker = "" } }) => [...`${marker}${text}`.replace(/\s/gu, "")].length)
      .reduce((sum, count) => sum + count, 0);
    if (length <= most) return;
    yield { message: `正文${length}字，超过${most}字`, hint: "精简正文，或把细节移到附件" };
  },
};
