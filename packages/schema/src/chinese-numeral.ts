const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * A whole number from 0 to 99 in Chinese numerals, as headings and ordinals write it: 一, 十, 十二, 二十三. A number that nobody
 * knows yet (NaN, in a draft) stays `NaN`.
 *
 * @throws {RangeError} outside that range
 */
export function chineseNumeral(value: number): string {
  if (Number.isNaN(value)) return String(value);
  if (!Number.isInteger(value) || value < 0 || value > 99) throw new RangeError(`no Chinese numeral for ${value}`);
  if (value < 10) return digits[value] as string;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}

/** Before a measure word two is 两: 两次, 三次. */
export function chineseCount(value: number): string {
  return value === 2 ? "两" : chineseNumeral(value);
}

/** 首批, 第二批, 第三批. */
export function batchLabel(ordinal: number): string {
  return ordinal === 1 ? "首批" : `第${chineseNumeral(ordinal)}批`;
}
