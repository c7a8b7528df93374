import { fileNameText } from "../plain-text.ts";
import type { AnswerRule } from "./answer-rule.ts";

const fileName = fileNameText(100);

/** The company's name is part of the files' names, which Windows must be able to hold. */
export const companyFileName: AnswerRule = {
  name: "answers/file-name",
  severity: "error",
  why: "企业名称要用作文件名",
  fields: ["company"],
  *find({ answers: { company } }) {
    const issues = fileName.safeParse(company).error?.issues ?? [];
    for (const { message } of issues) {
      yield { path: ["company"], message: `企业名称${message}`, hint: "改用中文字符，如“／”“：”“（）”" };
    }
  },
};
