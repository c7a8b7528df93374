import { forbiddenCharacter } from "@gongwen/schema";
import type { Finding } from "../table/report.ts";
import type { CellValue } from "../workbook/workbook.ts";

/** A text, or why the cell holds none that could be used. */
export type TextRead = { readonly value: string } | { readonly finding: Finding };

/** A name of a person: blanks that pad short ones are taken out. Letters stay as they are: a rare one is no other one's variant. */
export function readName(cell: CellValue, label: string): TextRead {
  const read = readWords(cell, label);
  return "value" in read ? { value: read.value.replace(/\s/g, "") } : read;
}

/** A text on one line. */
export function readWords(cell: CellValue, label: string): TextRead {
  if (cell.kind === "blank") return { finding: { rule: "blank", message: `${label}空着`, hint: "补上内容" } };
  if (cell.kind === "text") return plainWords(cell.text.replace(/\s+/g, " ").trim(), label);
  return { finding: { rule: "text", message: `${label}不是文字`, hint: "把单元格格式改为“文本”，重新输入" } };
}

function plainWords(text: string, label: string): TextRead {
  const character = forbiddenCharacter(text);
  if (character === undefined) return { value: text };
  return {
    finding: { rule: "text", message: `${label}含有不可见的控制字符 ${character}`, hint: "删去该字符，重新输入这段文字" },
  };
}
