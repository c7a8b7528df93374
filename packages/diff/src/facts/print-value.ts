import { chineseDate, DocumentNumber, formatDocumentNumber } from "@gongwen/schema";

/** A value as policy staff write it: a day as 2024年11月17日, a document's number in one piece; undefined for what has parts. */
export function printValue(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? chineseDate(value) : value;
    case "number":
      return String(value);
    case "boolean":
      return value ? "是" : "否";
    default:
      return printWhole(value);
  }
}

function printWhole(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(printValue);
    return items.every((item) => item !== undefined) ? items.join("、") || "（无）" : undefined;
  }
  const number = DocumentNumber.safeParse(value);
  return number.success ? formatDocumentNumber(number.data) : undefined;
}
