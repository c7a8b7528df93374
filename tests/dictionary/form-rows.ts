import { type Facts, type Field, type FormFile, type LeafField, partsOf, type RowsField } from "@gongwen/schema";
import type { DictionaryRow } from "./dictionary-row.ts";

/** Finds where an entry prints, by the ids that its controls have. */
type PlaceOf = (ids: RegExp) => string;

/** Every entry of a form, a group's as `projects[].name`. */
export function formRows({ fields }: FormFile, facts: Facts, placeOf: PlaceOf): DictionaryRow[] {
  return Object.entries(fields).flatMap(([key, field]) =>
    field.kind === "rows" ? groupRows(key, field, placeOf) : leafRows(key, field, facts, placeOf),
  );
}

/** A text that has several sections has a row for each, since each has a limit of its own. */
function leafRows(key: string, field: LeafField, facts: Facts, placeOf: PlaceOf): DictionaryRow[] {
  const row = leafRow(key, field, placeOf(new RegExp(`^${key}(_|$)`)));
  if (field.per !== "planSections") return [row];
  const parts = partsOf(field.per, facts).map(({ suffix, label, maxLength }) => ({
    ...leafRow(`${key}.${suffix}`, { ...field, label, per: undefined }, placeOf(new RegExp(`^${key}_${suffix}$`))),
    length: maxLength === undefined ? "" : `至多 ${maxLength} 字`,
  }));
  return [{ ...row, type: "组", place: "" }, ...parts];
}

function groupRows(key: string, field: RowsField, placeOf: PlaceOf): DictionaryRow[] {
  const place = placeOf(new RegExp(`^${key}_`));
  const rule = [field.help, field.extendable === true ? "可以增加" : "不能增加"].filter((each) => each !== undefined).join("；");
  const group = { key, name: field.label, type: "列表", length: "", unit: "", required: "否", rule, place } as const;
  const leaves = Object.entries(field.fields).map(([name, leaf]) =>
    leafRow(`${key}[].${name}`, leaf, placeOf(new RegExp(`^${key}_\\d+_${name}(_|$)`))),
  );
  return [group, ...leaves];
}

/** One entry, of a form or of a sheet's column. */
export function leafRow(key: string, field: LeafField, place: string): DictionaryRow {
  return {
    key,
    name: field.label,
    type: typeOf(field),
    length: "maxLength" in field && field.maxLength !== undefined ? `至多 ${field.maxLength} 字` : "",
    unit: field.kind === "number" ? (field.unit ?? "") : "",
    required: field.required === true ? "是" : "否",
    rule: [...rulesOf(field), ...perRules(field), ...(field.help === undefined ? [] : [field.help])].join("；"),
    place,
  };
}

function typeOf(field: LeafField): string {
  switch (field.kind) {
    case "text":
      return (field.lines ?? 1) > 1 ? "长文本" : "文本";
    case "number":
      return field.integer === true ? "整数" : "数字";
    case "date":
      return { day: "日期", month: "月份", year: "年份" }[field.precision];
    case "choice":
      return field.multiple === true ? "多选" : "单选";
    case "suggest":
      return "文本";
    case "check":
      return "是否";
  }
}

const formats: Readonly<Record<string, string>> = {
  creditCode: "18 位数字和大写字母，末位为校验码（GB 32100—2015）",
  phone: "写成 0571-87059133 或 11 位手机号",
  email: "写成 name@example.com 的形式",
  postcode: "六位数字",
};

function rulesOf(field: Exclude<Field, RowsField>): string[] {
  switch (field.kind) {
    case "text":
      return field.format === undefined ? [] : [formats[field.format] ?? ""];
    case "number":
      return numberRules(field);
    case "choice": {
      const options = Object.entries(field.options).map(([id, label]) => `${id} ${label}`);
      const alone = field.exclusive?.map((id) => field.options[id]).join("、");
      return [options.join("、"), ...(alone === undefined ? [] : [`选“${alone}”的不能再选别的`])];
    }
    case "suggest":
      return ["可从目标指标清单选，也可自填"];
    case "date":
    case "check":
      return [];
  }
}

function numberRules({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }): string[] {
  const said = [min === undefined ? "" : `不小于 ${min}`, max === undefined ? "" : `不大于 ${max}`].filter(Boolean);
  return said.length === 0 ? [] : [said.join("，")];
}

const per: Readonly<Record<NonNullable<LeafField["per"]>, string>> = {
  referenceYears: "逐年填写（参考年）：y1 起，从最早的一年",
  shareYears: "逐年填写（市场占有率年）：y1 起，从最早的一年",
  implementationYears: "逐年填写（实施期各年）：y1 起",
  planSections: "逐部分填写",
};

function perRules(field: LeafField): string[] {
  return field.per === undefined ? [] : [per[field.per]];
}
