import { z } from "zod";
import { templateText } from "./edition.ts";
import { EntryId } from "./entry-id.ts";
import type { QuotaLine } from "./facts.ts";
import { LeafField } from "./field.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** Names that the workbook gives to other ranges than columns. */
const reservedKeys = ["head", "rows", "total"];

/** `keyIssues` says why, with a hint; the pattern says the same to readers of the JSON Schema. */
const columnKey = EntryId.meta({ not: { pattern: `^(${reservedKeys.map(anyCase).join("|")})$` } });

function anyCase(word: string): string {
  return word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** One column. `{{maxLength}}` in its heading is the limit of its field, so that the limit stands once. */
export const SheetColumnEntry = z.strictObject({
  key: named("列标识", columnKey, "名额表各列用名额数据的项名"),
  head: named("表头", templateText, "\\n 处换行"),
  width: named("列宽（字）", z.number().min(1).max(60), "各列按比例铺满版心"),
  align: named("对齐", z.enum(["left", "center", "right"]), "left 左，center 居中，right 右"),
  field: named("填写规则", LeafField).optional(),
});
export type SheetColumnEntry = z.infer<typeof SheetColumnEntry>;

/**
 * Neighbouring columns under one heading of two storeys. With `each: goals` there is such a group for each goal: `{{goalLabel}}` is
 * then the goal's name, `{{goalIsFirst}}` true for the first, and the keys of its columns get the goal's id (`target_refinement`).
 */
const ColumnGroup = z.strictObject({
  each: named("逐项展开", z.literal("goals")).optional(),
  group: named("上层表头", templateText),
  columns: named("下层各列", z.array(SheetColumnEntry).min(1)),
});

const source = <const Source extends string>(name: Source) =>
  named("行的来源", z.literal(name), "quotaLines 为名额表各行，blank 为待填的空行");

/** The rows of the quota table, or numbered rows to fill in with a last row that says there may be more. */
const SheetRows = z.discriminatedUnion("source", [
  z.strictObject({ source: source("quotaLines") }),
  z.strictObject({
    source: source("blank"),
    count: named("空行数", z.int().min(1).max(200)),
    last: named("末行首格", plainText(10), "表示可以续填").optional(),
    lines: named("每行行数", z.int().min(1).max(10), "留出填写的高度").optional(),
  }),
]);

/** The printed columns of the quota table, which a column of a sheet names as its key. */
const quotaColumnKeys: readonly string[] = [
  "number",
  "name",
  "industrialTilt",
  "mountainIslandTilt",
  "factorQuota",
  "quota",
] satisfies (keyof QuotaLine)[];

/** Excel's limits: 31 characters, some that a reference to the sheet can't hold, and no name that looks like a cell or a number. */
export const SheetName = z
  .string()
  .min(1)
  .max(31)
  .regex(/^[^[\]:*?/\\']+$/, { error: "工作表名不能含 [ ] : * ? / \\ '" })
  .regex(/\p{Script=Han}/u, { error: "工作表名须含汉字" });

/** The rules of `superRefine` that JSON Schema can state: a total, and the keys of columns, of the quota table's rows only. */
const quotaKey = { properties: { key: { enum: quotaColumnKeys } } };
const stated = {
  if: { properties: { rows: { properties: { source: { const: "quotaLines" } }, required: ["source"] } }, required: ["rows"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { columns: { items: { properties: { ...quotaKey.properties, columns: { items: quotaKey } } } } } },
  dependentSchemas: { total: { properties: { rows: { properties: { source: { const: "quotaLines" } } } } } },
};

/** `attachments/<name>.sheet.yaml`: a table that is also a sheet of a workbook. */
export const SheetFile = z
  .strictObject({
    sheetName: named("工作表名", SheetName),
    columns: named("列", z.array(z.union([SheetColumnEntry, ColumnGroup])).min(1)),
    rows: named("行", SheetRows),
    total: named(
      "合计行",
      z.strictObject({
        label: named("合计行名称", z.array(templateText).min(1), "每项印一行"),
        columns: named("名称所占列数", z.int().min(1)),
      }),
    ).optional(),
    notes: named("表注", z.array(templateText), "序号由程序编；为空的不印").optional(),
  })
  .superRefine((sheet, context) => {
    for (const issue of keyIssues(sheet)) context.addIssue({ code: "custom", ...issue });
    if (sheet.total !== undefined && sheet.rows.source !== "quotaLines") {
      context.addIssue({ code: "custom", path: ["total"], message: "只有名额表有合计行", params: { hint: "删去 total" } });
    }
  })
  .meta(stated);
export type SheetFile = z.infer<typeof SheetFile>;

interface KeyIssue {
  readonly path: PropertyKey[];
  readonly message: string;
  readonly params: { readonly hint: string };
}

interface Columns {
  readonly columns: readonly (SheetColumnEntry | z.infer<typeof ColumnGroup>)[];
  readonly rows: { readonly source: string };
}

function keyIssues({ columns, rows }: Columns): KeyIssue[] {
  const seen = new Set<string>();
  return columns
    .flatMap((entry, index) =>
      "columns" in entry
        ? entry.columns.map(({ key }, position) => ({ key, path: ["columns", index, "columns", position, "key"] }))
        : [{ key: entry.key, path: ["columns", index, "key"] }],
    )
    .flatMap(({ key, path }) => {
      const name = key.toLowerCase();
      const problem = keyProblem(key, seen.has(name), rows.source === "quotaLines");
      seen.add(name);
      return problem === undefined ? [] : [{ path, message: problem.message, params: { hint: problem.hint } }];
    });
}

/** Names of ranges don't tell capitals from small letters. */
function keyProblem(key: string, twice: boolean, quotas: boolean): { message: string; hint: string } | undefined {
  if (twice) return { message: `列标识 ${key} 重复`, hint: "每列的标识须不同（不分大小写）" };
  if (reservedKeys.includes(key.toLowerCase())) {
    return { message: `列标识不能用 ${key}`, hint: "head、rows、total 是表头、各行、合计行的名称，换一个标识" };
  }
  if (quotas && !quotaColumnKeys.includes(key)) {
    return { message: `名额数据没有 ${key} 一项`, hint: `可用：${quotaColumnKeys.join("、")}` };
  }
  return undefined;
}
