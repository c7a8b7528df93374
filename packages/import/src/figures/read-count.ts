import { isBlankFigure } from "../regions/raw-rows.ts";
import type { Finding } from "../table/report.ts";
import { quote, squeeze } from "../table/squeeze.ts";
import type { CellValue } from "../workbook/workbook.ts";

/** A figure, nothing, or why the cell holds no figure. `asText`: it was typed as a text that can only mean this number. */
export type Read<Value> =
  | { readonly value: Value | undefined; readonly asText?: true }
  | { readonly finding: Omit<Finding, "rule"> & { readonly rule: "number" } };

/** The greatest count and the greatest coefficient that a data file takes. */
const greatest = { count: 100_000, coefficient: 10 } as const;

/** Binary fractions leave this much noise behind a formula's whole number. */
const noise = 1e-9;

/** A count of firms or places, as large as the data files take one: a whole number from 0. A blank cell is no 0. */
export function readCount(cell: CellValue, label: string): Read<number> {
  const read = readNumber(cell, label);
  if ("finding" in read || read.value === undefined) return read;
  const { value } = read;
  const whole = Math.round(value);
  if (value < 0) return wrong(`${label}是负数 ${value}`, "改为 0 或正整数");
  if (Math.abs(value - whole) > noise)
    return wrong(`${label} ${value} 不是整数`, "改为整数；只显示为整数不够，单元格里存的也要是整数");
  if (whole > greatest.count) return wrong(`${label} ${value} 过大`, "核对单位和位数");
  return { ...read, value: whole };
}

/** A count that must be there. */
export function readNeededCount(cell: CellValue, label: string): Read<number> {
  const read = readCount(cell, label);
  return "finding" in read || read.value !== undefined ? read : wrong(`${label}空着`, "填上数，没有的填 0");
}

/** A coefficient with at most four decimals. */
export function readCoefficient(cell: CellValue, label: string): Read<number> {
  const read = readNumber(cell, label);
  if ("finding" in read || read.value === undefined) return read;
  const { value } = read;
  const rounded = Math.round(value * 10_000) / 10_000;
  if (value <= 0) return wrong(`${label} ${value} 不是正数`, "改为正数，如 1.05");
  if (value > greatest.coefficient) return wrong(`${label} ${value} 过大`, "系数如 1.05；百分数写 105%，不写 105");
  if (Math.abs(value - rounded) > noise)
    return wrong(`${label} ${value} 多于四位小数`, "四舍五入到四位小数（ROUND 函数），再导入");
  return { ...read, value: rounded };
}

function readNumber(cell: CellValue, label: string): Read<number> {
  if (isBlankFigure(cell)) return { value: undefined };
  switch (cell.kind) {
    case "number":
      return { value: cell.value };
    case "text":
      return numberInText(cell.text, label);
    case "date":
      return wrong(`${label}是日期，不是数`, "多半是输入时被改成了日期：把单元格格式改为“常规”，重新输入");
    case "boolean":
      return wrong(`${label}是逻辑值（是/否），不是数`, "改为数字");
    case "error":
      return wrong(`${label}的公式出错（${cell.code}）`, "改正公式，或粘贴为数值");
    case "uncomputed":
      return wrong(`${label}的公式没有算出的值`, "用 Excel 或 WPS 打开，保存后再导入");
    case "blank":
      return { value: undefined };
  }
}

/** 29, ２９, 1,234, 29家, 29.0: a text that can mean one number only. */
function numberInText(text: string, label: string): Read<number> {
  const bare = squeeze(text).replace(/[家个名户]$/, "");
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
  if (/^[+-]?\d{1,9}(\.\d{1,9})?$/.test(plain)) return { value: Number(plain), asText: true };
  return wrong(`${label}${quote(text)}不是数`, "改为阿拉伯数字，单位和说明写到别的栏");
}

function wrong(message: string, hint: string): Read<number> {
  return { finding: { rule: "number", message, hint } };
}
