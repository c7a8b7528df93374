import type { DocumentRule } from "../document-rule.ts";
import { rowPassage, rowTexts, tablesOf } from "../table-rows.ts";
import { commonEnd, quoted } from "../wording.ts";

/** Characters that a label and a prompt share at their ends when they name the same figure. */
const sameFigure = 4;

export const formLabelValue: DocumentRule = {
  name: "form/label-value",
  severity: "warning",
  why: "行名与格内的提示应当是同一名称，否则不知填哪一个口径的数",
  *check({ notice, passages }) {
    for (const { table } of tablesOf(notice).filter((candidate) => candidate.table.role === "form")) {
      for (const row of table.rows) {
        const [label = "", ...values] = rowTexts(row);
        const prompt = values.map(promptOf).find((words) => words !== undefined && differs(label, words));
        if (prompt === undefined) continue;
        const passage = rowPassage(row, passages);
        yield {
          message: `${passage?.where ?? ""}行名是${quoted(label)}，格内提示是${quoted(prompt)}`,
          hint: `格内提示改为${quoted(label)}，或删去提示`,
          span: passage?.span,
        };
      }
    }
  },
};

/** The words before the colon of a cell that begins with a prompt. */
function promptOf(text: string): string | undefined {
  return /^([^：:，。□（]+)[：:]/u.exec(text)?.[1];
}

function differs(label: string, prompt: string): boolean {
  return commonEnd(label, prompt) >= sameFigure && !label.endsWith(prompt);
}
