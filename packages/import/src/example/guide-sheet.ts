import type { Sheet } from "@gongwen/document";

/** How one column is filled in. */
export interface ColumnGuide {
  /** The heading. */
  readonly column: string;
  readonly how: string;
  /** Invented. */
  readonly example: string;
}

/** The sheet that explains the columns. Its headings are no table's, so that it is never taken for one. */
export function guideSheet(lines: readonly string[], guides: readonly ColumnGuide[]): Sheet {
  return {
    name: "填写说明",
    id: "guide",
    page: "portrait",
    title: ["填写说明", "（示例均为虚构）"],
    lines: lines.map((text) => ({ role: "line", value: { kind: "text", text } })),
    columns: [
      { key: "column", width: 13, align: "left" },
      { key: "how", width: 20, align: "left" },
      { key: "example", width: 9, align: "left" },
    ],
    head: [[{ text: "这一栏" }, { text: "怎么填" }, { text: "虚构示例" }]],
    rows: guides.map(({ column, how, example }) => ({
      kind: "data",
      values: [column, how, example].map((text) => ({ kind: "text", text })),
    })),
    notes: [],
  };
}
