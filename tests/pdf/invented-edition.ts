import { batch, editFiles } from "../edit-files.ts";
import type { Edit } from "./pdf-pipeline.ts";

/** Invented, for tests alone: no office has this number, these copies go to nobody. */
export const invented = {
  number: { agency: "某经信企业", year: 2024, serial: 1 },
  numberText: "某经信企业〔2024〕1号",
  cc: ["虚构的甲省示例事务管理局办公室", "虚构的乙省示例事务管理局办公室", "虚构的丙省示例事务管理局办公室"],
  printDate: "2024-11-09",
  printText: "2024年11月9日印发",
  note: "此件为测试虚构",
} as const;

/** The 2025 edition with a letterhead, a number, copies, a print date and a note. */
export const withInventions: Edit = (files) =>
  editFiles(files, [
    batch("notice.letterhead", true),
    batch("notice.number", invented.number),
    batch("notice.cc", invented.cc),
    batch("notice.printDate", invented.printDate),
    batch("notice.note", invented.note),
  ]);

/** The same without seals. */
export const withoutSeals: Edit = (files) => {
  withInventions(files);
  editFiles(files, [batch("notice.sealed", false)]);
};
