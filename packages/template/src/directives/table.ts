import type { Block, Cell, Row } from "@gongwen/document";
import { type ParagraphRole, type TableRole, tableRoles } from "@gongwen/schema";
import type { TableCell, Table as TableNode, TableRow } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { lowerInlines } from "../markdown/lower-inlines.ts";
import { type Lowering, refuse, spanOf } from "../markdown/lowering.ts";

/** `:::table{role=grid widths="2,14,12"}` around a GFM table. Its first row is the head; a centred column holds numbers. */
export function lowerTable(node: ContainerDirective, lowering: Lowering): Block[] {
  const [table] = node.children;
  if (node.children.length !== 1 || table?.type !== "table") {
    const hint = "每行写作 | 甲 | 乙 |，表头下一行写作 |---|:---:|";
    return refuse(node, lowering, { rule: "template/directive-content", message: ":::table 里要有一个表格", hint });
  }
  const { role, widths, ...others } = node.attributes ?? {};
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) {
    const message = `:::table 没有 ${unknown} 这一项`;
    return refuse(node, lowering, { rule: "template/directive-form", message, hint: "可用：role、widths" });
  }
  if (!isTableRole(role)) {
    const hint = `可用：${tableRoles.join("、")}`;
    return refuse(node, lowering, { rule: "template/table-role", message: `没有这种表格：${role ?? ""}`, hint });
  }
  const columns = table.children[0]?.children.length ?? 0;
  const relative = (widths ?? "").split(",").map(Number);
  if (relative.length !== columns || relative.some((width) => !(width > 0))) {
    const message = `表格有 ${columns} 列，widths 要写 ${columns} 个大于 0 的数`;
    return refuse(node, lowering, { rule: "template/table-widths", message, hint: '写作 widths="2,14,12"' });
  }
  const rows = table.children.map((row, index) => lowerRow(row, index, columns, table, lowering));
  return [{ type: "table", role, widths: relative, headRows: 1, rows, span: spanOf(node, lowering) }];
}

/** A row that lacks cells at its end gets blank ones. */
function lowerRow({ children }: TableRow, index: number, columns: number, { align }: TableNode, lowering: Lowering): Row {
  const cells = Array.from({ length: columns }, (_, column): Cell => {
    const role: ParagraphRole = index === 0 ? "cell-head" : align?.[column] === "center" ? "cell-number" : "cell-value";
    return lowerCell(children[column], role, lowering);
  });
  return { cells };
}

function lowerCell(cell: TableCell | undefined, role: ParagraphRole, lowering: Lowering): Cell {
  const children = cell === undefined ? [] : lowerInlines(cell.children, lowering);
  const span = cell === undefined ? {} : { span: spanOf(cell, lowering) };
  return { children: [{ type: "paragraph", role, children, ...span }], vertical: "center" };
}

function isTableRole(role: string | null | undefined): role is TableRole {
  return (tableRoles as readonly (string | null | undefined)[]).includes(role);
}
