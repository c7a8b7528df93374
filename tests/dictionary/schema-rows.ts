import { z } from "zod";
import type { DictionaryRow } from "./dictionary-row.ts";

type AnySchema = z.core.$ZodTypes;

/** Says where a value prints, by its key. */
export type PlaceOf = (key: string) => string;

/** Every value of a file, from its schema; a list's values as `rows[].quota`, a map's as `thresholds.*.value`. */
export function schemaRows(schema: z.ZodType, placeOf: PlaceOf): DictionaryRow[] {
  return rowsOf(schema as unknown as AnySchema, "", true, placeOf);
}

function rowsOf(schema: AnySchema, key: string, required: boolean, placeOf: PlaceOf): DictionaryRow[] {
  const own = key === "" || titleOf(schema) === undefined ? [] : [rowOf(schema, key, required, placeOf)];
  return [...own, ...partsOf(schema, key, placeOf)];
}

function partsOf(schema: AnySchema, key: string, placeOf: PlaceOf): DictionaryRow[] {
  const { def } = schema._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return partsOf(def.innerType as AnySchema, key, placeOf);
    case "object":
      return Object.entries(def.shape).flatMap(([name, field]) => {
        return rowsOf(field as AnySchema, key === "" ? name : `${key}.${name}`, field._zod.optin !== "optional", placeOf);
      });
    case "array":
      return partsOf(def.element as AnySchema, `${key}[]`, placeOf);
    case "record":
      return partsOf(def.valueType as AnySchema, `${key}.*`, placeOf);
    default:
      return [];
  }
}

function rowOf(schema: AnySchema, key: string, required: boolean, placeOf: PlaceOf): DictionaryRow {
  const title = titleOf(schema) ?? key;
  const unit = /（(%|毫米|磅|字)）$/.exec(title)?.[1] ?? "";
  const inner = unwrapped(schema);
  return {
    key,
    name: unit === "" ? title : title.slice(0, -unit.length - 2),
    type: typeOf(inner),
    length: lengthOf(inner),
    unit,
    required: required ? "是" : "否",
    rule: [descriptionOf(schema), ...rulesOf(inner)].filter((rule) => rule !== undefined).join("；"),
    place: placeOf(key),
  };
}

function titleOf(schema: AnySchema): string | undefined {
  return z.globalRegistry.get(schema)?.title ?? z.globalRegistry.get(unwrapped(schema))?.title;
}

function descriptionOf(schema: AnySchema): string | undefined {
  return z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(unwrapped(schema))?.description;
}

function unwrapped(schema: AnySchema): AnySchema {
  const { def } = schema._zod;
  return def.type === "optional" || def.type === "nullable" ? unwrapped(def.innerType as AnySchema) : schema;
}

const types: Readonly<Record<string, string>> = {
  object: "组",
  record: "组",
  array: "列表",
  boolean: "是否",
  enum: "选项",
  literal: "选项",
  string: "文本",
  union: "几种之一",
};

function typeOf(schema: AnySchema): string {
  if (schema instanceof z.ZodNumber) return schema.isInt ? "整数" : "数字";
  if (z.globalRegistry.get(schema)?.format === "date") return "日期";
  return types[schema._zod.def.type] ?? "文本";
}

function lengthOf(schema: AnySchema): string {
  if (schema instanceof z.ZodString) return schema.maxLength === null ? "" : `至多 ${schema.maxLength} 字`;
  if (!(schema instanceof z.ZodArray)) return "";
  const limits = checksOf(schema);
  const least = limits.find(({ minimum }) => minimum !== undefined)?.minimum;
  const most = limits.find(({ maximum }) => maximum !== undefined)?.maximum;
  return [least === undefined ? "" : `至少 ${least} 项`, most === undefined ? "" : `至多 ${most} 项`].filter(Boolean).join("，");
}

function rulesOf(schema: AnySchema): string[] {
  const { def } = schema._zod;
  if (schema instanceof z.ZodNumber) return range(schema);
  if (def.type === "enum") return [`可写：${Object.values(def.entries).join("、")}`];
  if (def.type === "literal") return [`只能是 ${def.values.join("、")}`];
  if (z.globalRegistry.get(schema)?.format === "date") return ["写成 2024-11-08 的形式"];
  return checksOf(schema).flatMap(({ error }) =>
    typeof error === "function" ? [String(error({})).replace(/^没有[^，]*，/, "")] : [],
  );
}

function range({ minValue, maxValue }: z.ZodNumber): string[] {
  const least = minValue === null || minValue <= Number.MIN_SAFE_INTEGER ? "" : `不小于 ${minValue}`;
  const most = maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER ? "" : `不大于 ${maxValue}`;
  const said = [least, most].filter(Boolean).join("，");
  return said === "" ? [] : [said];
}

/** What a schema's checks say of themselves. */
function checksOf(schema: AnySchema): Record<string, unknown>[] {
  return (schema._zod.def.checks ?? []).map((check) => ({ ...check._zod.def }));
}
