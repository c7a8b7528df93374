import type { Cell, Document, Inline, Paragraph, Row } from "@gongwen/document";

const text = (words: string): Inline => ({ type: "text", text: words });

function paragraph(role: Paragraph["role"], children: readonly Inline[], more: Partial<Paragraph> = {}): Paragraph {
  return { type: "paragraph", role, children, ...more };
}

function cell(role: Paragraph["role"], children: readonly Inline[], more: Partial<Cell> = {}): Cell {
  return { children: [paragraph(role, children)], ...more };
}

const row = (...cells: Cell[]): Row => ({ cells });

/** A small notice with every kind of node; `words` stand wherever data can stand. */
export function inventedNotice(words: string): Document {
  const given = text(words);
  const entry: Inline = { type: "entry", id: "company", label: words, control: { kind: "text", multiline: false }, width: 8 };
  const box: Inline = { type: "entry", id: "agreed", label: words, control: { kind: "box" }, width: 1, value: true };
  const filled: Inline = { ...entry, id: "filled", value: words };
  const note: Inline = { type: "footnote", number: 1, children: [given] };
  return {
    type: "document",
    properties: { title: words, author: "某厅", date: "2024-11-08" },
    sections: [
      {
        page: "portrait",
        part: "notice",
        blocks: [
          paragraph("title", [text("某厅"), { type: "break" }, given]),
          paragraph("recipients", [given]),
          paragraph("heading-1", [given], { marker: "一、", anchor: "notice_1" }),
          paragraph("heading-2", [{ type: "text", text: "条件。", role: "heading-2" }, given], {
            marker: "（一）",
            anchor: "notice_1_1",
          }),
          paragraph("body", [{ type: "text", text: words, role: "strong-label" }]),
          paragraph("attachment-note-first", [given], { marker: "附件：1." }),
          paragraph("attachment-note-item", [{ type: "slot", name: "region", text: words }], { marker: "2." }),
          {
            type: "table",
            role: "signature",
            widths: [1, 1],
            headRows: 0,
            rows: [row(cell("signature", [given]), cell("signature", [given]))],
          },
          paragraph("issue-date", [text("2024年11月8日")]),
        ],
      },
      {
        page: "portrait",
        part: "list",
        blocks: [
          paragraph("attachment-label", [text("附件1")]),
          paragraph("attachment-title", [given], { anchor: "list" }),
          {
            type: "table",
            role: "grid",
            widths: [1, 2, 1, 1],
            headRows: 2,
            rows: [
              row(
                cell("cell-head", [given], { rows: 2 }),
                cell("cell-head", [text("地区")], { rows: 2 }),
                cell("cell-head", [text("指标")], { columns: 2 }),
              ),
              row(cell("cell-head", [text("倾斜")]), cell("cell-head", [text("名额")])),
              row(
                cell("cell-number", [text("1")]),
                cell("cell-label", [text("甲区")]),
                cell("cell-label", [text("——")]),
                cell("cell-number", [given]),
              ),
            ],
          },
          paragraph("table-note-first", [given], { marker: "注：1." }),
          paragraph("heading-4", [given], { marker: "（1）", anchor: "list_1" }),
          paragraph("heading-4", [text("其二；")], { marker: "（2）", anchor: "list_2" }),
          { type: "page-break" },
        ],
      },
      {
        page: "landscape",
        part: "form",
        blocks: [
          paragraph("attachment-label", [text("附件2")]),
          paragraph("form-title", [given]),
          paragraph("form-cover-line", [text("企业名称"), entry]),
          paragraph("form-heading-1", [given], { marker: "一、", anchor: "form_1" }),
          {
            type: "table",
            role: "form",
            widths: [1, 2],
            headRows: 0,
            rows: [
              row(cell("cell-label", [text("名称"), note]), cell("cell-value", [filled, box])),
              { ...row(cell("cell-label", [text("说明")]), { children: [] }), minLines: 5 },
            ],
          },
          { type: "table", role: "frame", widths: [1], headRows: 0, rows: [row(cell("cell-head", [given]))] },
          { type: "foot", rows: [{ role: "imprint-print", left: [given], right: [text("2024年11月8日印发")] }] },
        ],
      },
    ],
  };
}
