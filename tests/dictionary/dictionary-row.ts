/** One entry of the data dictionary, in Chinese; an empty text prints as a blank cell. */
export interface DictionaryRow {
  /** As it is written in data: `notice.issuers[].name`. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Most characters, or most items. */
  readonly length: string;
  readonly unit: string;
  readonly required: "是" | "否";
  readonly rule: string;
  /** Where it prints. */
  readonly place: string;
}

/** The entries of one kind of data. */
export interface DictionarySection {
  readonly id: string;
  readonly title: string;
  /** What the entries are of, in one sentence. */
  readonly about: string;
  readonly rows: readonly DictionaryRow[];
}

/** The columns in printed order: the row's name for each, its heading, its width in characters. */
export const dictionaryColumns: readonly (readonly [key: keyof DictionaryRow, head: string, width: number])[] = [
  ["key", "标识", 23],
  ["name", "中文名", 16],
  ["type", "类型", 6],
  ["length", "长度", 8],
  ["unit", "单位", 4],
  ["required", "必填", 4],
  ["rule", "规则", 26],
  ["place", "表中位置", 26],
];
