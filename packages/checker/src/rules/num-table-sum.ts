import type { DocumentRule, Finding } from "../document-rule.ts";
import { columnSum, type NumberRow, type NumberTable, numberTables } from "../number-table.ts";

export const numTableSum: DocumentRule = {
  name: "num/table-sum",
  severity: "error",
  why: "表中的合计、小计应当等于各项之和",
  *check({ notice, passages }) {
    for (const table of numberTables(notice, passages)) {
      yield* rowSums(table);
      yield* subtotals(table);
      yield* total(table);
    }
  },
};

/** The last column is the sum of the columns …指标 before it. */
function* rowSums({ heads, rows }: NumberTable): Generator<Finding> {
  const last = heads.length - 1;
  const parts = heads.flatMap((head, index) => (index < last && head.endsWith("指标") ? [index] : []));
  if (parts.length < 2) return;
  for (const { name, values, passage } of rows) {
    const sum = parts.reduce((all, index) => all + (values[index] ?? 0), 0);
    if (sum === (values[last] ?? 0)) continue;
    yield {
      message: `${passage?.where ?? ""}${name}：${parts.map((index) => values[index] ?? 0).join("＋")}＝${sum}，${heads[last]}写作${values[last] ?? "空白"}`,
      hint: "核对各项指标与合计",
      span: passage?.span,
    };
  }
}

/** A subtotal is the sum of the units under it, up to the next subtotal. */
function* subtotals({ heads, rows }: NumberTable): Generator<Finding> {
  for (const [index, row] of rows.entries()) {
    if (row.kind !== "subtotal") continue;
    const rest = rows.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind !== "unit");
    yield* columnsOf(row, heads, end < 0 ? rest : rest.slice(0, end), "以下各行");
  }
}

/** The total is the sum of the units, whatever the subtotals say. */
function* total({ heads, rows }: NumberTable): Generator<Finding> {
  const units = rows.filter(({ kind }) => kind === "unit");
  for (const row of rows) if (row.kind === "total") yield* columnsOf(row, heads, units, "各行");
}

function* columnsOf(row: NumberRow, heads: readonly string[], rows: readonly NumberRow[], which: string): Generator<Finding> {
  for (const [column, head] of heads.entries()) {
    const sum = columnSum(rows, column);
    const printed = row.values[column] ?? 0;
    if (sum === printed) continue;
    const message = `${row.passage?.where ?? ""}${row.name}的${head}是${printed}，${which}之和是${sum}`;
    yield { message, hint: "核对这一列的各行", span: row.passage?.span };
  }
}
