import { z } from "zod";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** 发文字号: agency code, year and serial, as in 浙财建〔2021〕178号 (GB/T 9704—2012, 7.2.5). */
export const DocumentNumber = named(
  "发文字号",
  z.strictObject({
    agency: named("机关代字", plainText(20)),
    year: named("年份", z.int().min(1949).max(2099)),
    serial: named("发文顺序号", z.int().min(1)),
  }),
);
export type DocumentNumber = z.infer<typeof DocumentNumber>;

/** `浙财建〔2021〕178号`: hexagonal brackets, no 第, no leading zero. */
export function formatDocumentNumber(number: DocumentNumber): string {
  return `${number.agency}〔${number.year}〕${number.serial}号`;
}
