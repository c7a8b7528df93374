import { chineseDate, DocumentNumber, formatDocumentNumber } from "@gongwen/schema";
import { openText, openWords } from "@gongwen/source";

/** A day, of which a part may be open yet. */
const day = /^(?:NaN|\d{4})-(?:NaN|\d{2})-(?:NaN|\d{2})$/;

/**
 * A value as policy staff write it: a day as 2024年11月17日, a document's number in one piece, 【待定】 for what nobody has decided
 * yet; undefined for what has parts.
 */
export function printValue(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return day.test(value) ? printDay(value) : openWords(value);
    case "number":
      return openWords(String(value));
    case "boolean":
      return value ? "是" : "否";
    default:
      return printWhole(value);
  }
}

function printDay(value: string): string {
  return value.includes("NaN") ? openText : chineseDate(value);
}

function printWhole(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(printValue);
    return items.every((item) => item !== undefined) ? items.join("、") || "（无）" : undefined;
  }
  const number = DocumentNumber.safeParse(value);
  return number.success ? formatDocumentNumber(number.data) : undefined;
}
