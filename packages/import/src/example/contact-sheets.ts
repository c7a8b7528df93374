import type { Sheet, SheetColumn, SheetRow, SheetValue } from "@gongwen/document";
import type { LeafField } from "@gongwen/schema";
import type { BatchState } from "../batch-state.ts";
import { hotlineTable, mailingTable, personTable } from "../contacts/contact-tables.ts";
import { issuersOf } from "../contacts/issuers.ts";
import type { TableSpec } from "../table/table-spec.ts";
import { guideSheet } from "./guide-sheet.ts";

/** Rows for persons: more can be added under them. */
const personRows = 8;

const phoneHelp = "写成 0571-00000000 的形式，或 11 位手机号";

const helps: Readonly<Record<string, { readonly how: string; readonly example: string }>> = {
  issuer: { how: "发文机关的全称或简称", example: "某某厅" },
  division: { how: "处室名称", example: "某某处" },
  name: { how: "一行一人", example: "张某某" },
  receiver: { how: "材料寄给哪个单位", example: "某某中心" },
  address: { how: "完整地址", example: "某某市某某路1号" },
  person: { how: "一人", example: "李某某" },
  city: { how: "设区市名称，已填好", example: "某某市" },
  phone: { how: phoneHelp, example: "0571-00000000" },
};

/** The three tables of contacts to be filled in, and how. A table that isn't needed can be deleted: that part then stays as it is. */
export function contactSheets(state: BatchState): Sheet[] {
  const issuers = issuersOf(state).map(({ name }) => name);
  const cities = state.regions.filter(({ level }) => level === "city").map(({ officialName }) => officialName);
  const blanks = (count: number, width: number) => Array.from({ length: count }, () => Array<SheetValue>(width).fill(null));
  const text = (words: string): SheetValue => ({ kind: "text", text: words });
  const options = Object.fromEntries(issuers.map((name, index) => [`issuer${index + 1}`, name]));
  const issuer: LeafField = { kind: "choice", label: "单位", options, help: helps.issuer?.how ?? "" };
  return [
    tableSheet("联系人", "persons", personTable, blanks(personRows, 4), issuers.length === 0 ? {} : { issuer }),
    tableSheet("材料邮寄", "mailing", mailingTable, blanks(1, 4)),
    tableSheet(
      "咨询电话",
      "hotlines",
      hotlineTable,
      cities.map((city) => [text(city), null]),
    ),
    guideSheet(
      [
        "填好后保存，运行：gongwen import contacts 联系方式.xlsx --batch 批次（如 2026）。",
        "哪张表没有变化，可以删去那个工作表，已有的内容不动。有错误时逐格列出，什么也不写。",
      ],
      [personTable, mailingTable, hotlineTable].flatMap((spec: TableSpec) =>
        spec.columns.map(({ key, label }) => ({
          column: `${spec.label}：${label}`,
          how: helps[key]?.how ?? "",
          example: helps[key]?.example ?? "",
        })),
      ),
    ),
  ];
}

function tableSheet(
  name: string,
  id: string,
  spec: TableSpec,
  rows: readonly (readonly SheetValue[])[],
  fields: Readonly<Record<string, LeafField>> = {},
): Sheet {
  return {
    name,
    id,
    page: "portrait",
    title: `${name}（导入表）`,
    columns: spec.columns.map(({ key, label }): SheetColumn => {
      const field: LeafField = fields[key] ?? { kind: "text", label, maxLength: 80, help: helps[key]?.how ?? "" };
      return { key, width: 10, align: "center", field };
    }),
    head: [spec.columns.map(({ label }) => ({ text: label }))],
    rows: rows.map((values): SheetRow => ({ kind: "blank", grows: true, values })),
    notes: [],
  };
}
