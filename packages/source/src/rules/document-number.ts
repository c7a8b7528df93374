import { dateParts } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";

/** A letterhead needs a number, and the number bears the year of signing (GB/T 9704—2012, 7.2.5). */
export const documentNumber = dataRule({
  name: "hd/document-number",
  severity: "error",
  why: "印红头须有发文字号，字号的年份是成文的年份（GB/T 9704—2012 7.2.5）",
  needs: ["batch"],
  *find({ batch }) {
    const { letterhead, number, issueDate } = batch.value.notice;
    if (letterhead && number === undefined) {
      yield {
        message: "要印发文机关标志，但没有发文字号",
        ...batch.place(["notice", "letterhead"]),
        hint: "补上 number，或把 letterhead 改为 false",
      };
    }
    if (number !== undefined && number.year !== dateParts(issueDate).year) {
      yield {
        message: `发文字号的年份 ${number.year} 与成文日期的年份 ${dateParts(issueDate).year} 不符`,
        ...batch.place(["notice", "number", "year"]),
        hint: "核对发文字号和成文日期",
      };
    }
  },
});
