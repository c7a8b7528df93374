import type { Sheet, Workbook } from "@gongwen/document";
import { paragraphRoles, type StyleSheet } from "@gongwen/schema";

function each<Key extends string, Value>(keys: readonly Key[], value: Value) {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

const face = (name: string) => ({ names: [name, "Other"] });

const look = { face: "fangsong", size: 12, align: "left", linePitch: "auto" } as const;

type Read = Pick<StyleSheet, "page" | "landscape" | "faces" | "paragraphs" | "pageNumber" | "pageMark" | "sheet">;

/** What the writer may read of a style sheet, with faces and sizes that no other place knows, so that any other look shows. */
const read: Read = {
  page: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 },
  landscape: { left: 35, right: 37, top: 28, bottom: 26 },
  faces: {
    fangsong: face("Body & Face"),
    kaiti: face("Kai"),
    heiti: face("Head Face"),
    songti: face("Number Face"),
    xiaobiaosong: face("Title Face"),
  },
  paragraphs: {
    ...(each(paragraphRoles, look) as StyleSheet["paragraphs"]),
    "attachment-label": { ...look, face: "heiti", size: 16 },
    "attachment-title": { ...look, face: "xiaobiaosong", size: 22 },
    "cell-head": { ...look, face: "heiti" },
  },
  pageNumber: { face: "songti", size: 14, distance: 7, outerIndent: 1 },
  pageMark: { face: "songti", size: 9, distance: 17 },
  sheet: {
    titleSize: 18,
    headSize: 11,
    bodySize: 10,
    rowHeight: 24,
    marks: {
      wrong: { fill: "FF0001", text: "FF0002" },
      doubtful: { fill: "FF0003", text: "FF0004" },
      good: { fill: "FF0005", text: "FF0006" },
    },
  },
};
export const style = read as StyleSheet;

const text = (words: string) => ({ kind: "text", text: words }) as const;
const number = (value: number) => ({ kind: "number", value }) as const;
const sum = (value: number, of: readonly number[]) => ({ kind: "sum", value, of }) as const;

/** Two cities: one with two units, one with a single unit; a blank, a 0, a total. */
export const quotas: Sheet = {
  name: "名额",
  id: "quota-table",
  page: "portrait",
  label: "附件1",
  title: "各市、县（市、区）推荐名额",
  columns: [
    { key: "number", width: 5, align: "center" },
    { key: "name", width: 15, align: "center" },
    { key: "tilt", width: 10, align: "center" },
  ],
  head: [[{ text: "序号" }, { text: "地区" }, { text: "倾斜指标" }]],
  rows: [
    { kind: "subtotal", values: [number(1), text("甲市小计"), sum(3, [1, 2, 3])] },
    { kind: "data", values: [number(2), text("甲市本级"), number(3)] },
    { kind: "data", values: [number(3), text("乙县"), null] },
    { kind: "data", values: [number(4), text("丙县"), number(0)] },
    { kind: "subtotal", values: [number(5), text("丁市小计"), sum(2, [5])] },
    { kind: "data", values: [number(6), text("丁市本级"), number(2)] },
    { kind: "total", values: [text("全省合计\n（不含戊）"), null, sum(5, [0, 4])], labelColumns: 2 },
  ],
  notes: ["注：1.第一条。", "2.第二条。"],
};

/** Two storeys of headings over rows to fill in. */
export const summary: Sheet = {
  name: "汇总",
  id: "summary",
  page: "landscape",
  label: "附件6",
  title: "汇总表",
  columns: [
    { key: "number", width: 5, align: "center" },
    { key: "plan", width: 20, align: "left", field: { kind: "text", label: "说明", help: "写作用", maxLength: 200 } },
    { key: "money", width: 10, align: "center", field: { kind: "number", label: "投资", unit: "万元", min: 0 } },
  ],
  head: [
    [
      { text: "序号", rows: 2 },
      { text: "计划", columns: 2 },
    ],
    [{ text: "说明" }, { text: "投资" }],
  ],
  rows: [1, 2].map((value) => ({ kind: "blank", values: [number(value), null, null], minLines: 3 })),
  notes: [],
};

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { type: "workbook", properties: { title: "题名", author: "某厅", date: "2024-11-08" }, sheets };
}

/** The fixture with one text in a data cell. */
export function withText(words: string): Sheet {
  return { ...quotas, rows: [{ kind: "data", values: [number(1), text(words), null] }], notes: [] };
}
