import { Phone } from "@gongwen/schema";
import { quote, squeeze } from "../table/squeeze.ts";
import type { CellValue } from "../workbook/workbook.ts";
import type { TextRead } from "./read-text.ts";

/**
 * A telephone number in the form in which the notice prints it: brackets, blanks and long dashes are put right, a hyphen is set behind a
 * known area code. What else is wrong is said, never guessed.
 *
 * @param areaCodes the area codes of the province's cities, as the batch's hotlines have them
 */
export function readPhone(cell: CellValue, label: string, areaCodes: ReadonlySet<string>): TextRead {
  const wrong = (message: string, hint: string): TextRead => ({ finding: { rule: "phone", message, hint } });
  if (cell.kind === "blank") return { finding: { rule: "blank", message: `${label}空着`, hint: "补上号码" } };
  if (cell.kind !== "text" && cell.kind !== "number") return wrong(`${label}不是号码`, "把单元格格式改为“文本”，重新输入号码");
  const typed = cell.kind === "number" ? String(cell.value) : cell.text;
  const number = hyphenated(plainPhone(typed), areaCodes);
  const { success, error } = Phone.safeParse(number);
  if (success) return { value: number };
  if (cell.kind === "number" && /^[3-9]\d{9,10}$/.test(typed)) {
    return wrong(
      `${label}${quote(typed)}少了开头的 0`,
      "号码以数存，开头的 0 丢了：把单元格格式改为“文本”，写成 0571-87059133 的形式",
    );
  }
  if ((typed.match(/\d{7,}/g) ?? []).length > 1) return wrong(`${label}${quote(typed)}不止一个号码`, "一格只写一个号码");
  return wrong(`${label}${quote(typed)}：${error.issues[0]?.message}`, "写成 0571-87059133 的形式，或 11 位手机号");
}

function plainPhone(text: string): string {
  return squeeze(text)
    .replace(/[‐‑‒–—―－−]/g, "-")
    .replace(/^\(?(0\d{2,3})\)-?/, "$1-")
    .replace(/^(1\d{2})-?(\d{4})-?(\d{4})$/, "$1$2$3");
}

function hyphenated(number: string, areaCodes: ReadonlySet<string>): string {
  const code = [...areaCodes].find((one) => number.startsWith(one) && /^\d{7,8}$/.test(number.slice(one.length)));
  return code === undefined ? number : `${code}-${number.slice(code.length)}`;
}
