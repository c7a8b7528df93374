import type { FormFile, FormRow, FormTable } from "@gongwen/schema";
import { type PlacingFault, placeRows, type RowToPlace } from "./place-rows.ts";
import { isPlainRow, type PlainCell, type PlainRowParts, plainRow } from "./plain-form.ts";
import type { FormProblem } from "./problem.ts";

type Path = readonly PropertyKey[];

/** Whether the cells of every table fill its columns, and its loops go over what there is. */
export function checkTables({ layout, fields }: FormFile): FormProblem[] {
  return layout.flatMap((item, index) => {
    if (item.type !== "table") return [];
    const path = ["layout", index];
    return [...loopProblems(item.rows, [...path, "rows"], fields, false), ...placingProblems(item, path)];
  });
}

/** Each row once: a loop's rows follow each other whatever their number. */
interface FlatRow extends RowToPlace {
  readonly row: PlainRowParts;
}

function placingProblems(table: FormTable, path: Path): FormProblem[] {
  const rows = flatRows(table.rows, [...path, "rows"], false);
  const { faults } = placeRows(rows, table.widths.length);
  return faults.map((fault) => placingProblem(fault, (rows[fault.row] as FlatRow).row, table.widths.length));
}

function flatRows(rows: readonly FormRow[], path: Path, inLoop: boolean, group = 1): FlatRow[] {
  let afterLoop = inLoop;
  return rows.flatMap((row, index): FlatRow[] => {
    const here = [...path, index];
    const fence = afterLoop;
    afterLoop = !isPlainRow(row);
    if (!isPlainRow(row)) return flatRows(row.rows, [...here, "rows"], true, row.rows.length);
    const parts = plainRow(row, here);
    const cells = parts.cells.map(({ span, rowSpan }) => ({ span, rowSpan: rowSpan === "group" ? group : rowSpan }));
    return [{ row: parts, cells, fence }];
  });
}

function placingProblem({ kind, cell, filled }: PlacingFault, row: PlainRowParts, columns: number): FormProblem {
  const path = cell === undefined ? row.path : (row.cells[cell] as PlainCell).path;
  switch (kind) {
    case "columns":
      return {
        path,
        rule: "form/row-width",
        message: `这一行占 ${filled} 列，表格有 ${columns} 列`,
        hint: "增减单元格，或改 span",
      };
    case "overlap":
      return { path, rule: "form/span-overlap", message: "单元格与上方跨行的单元格重叠", hint: "减小 span，或改上方的 rowSpan" };
    case "fence":
      return {
        path,
        rule: "form/row-span",
        message: "单元格跨行超出了表格，或跨进、跨出了重复的行",
        hint: "减小 rowSpan；跨重复的所有行写 rowSpan: group",
      };
  }
}

/** The rules on what stands where: loops inside loops, cells that span a group, dashes of goals. */
function loopProblems(rows: readonly FormRow[], path: Path, fields: FormFile["fields"], inGoals: boolean): FormProblem[] {
  return rows.flatMap((row, index): FormProblem[] => {
    const here = [...path, index];
    if (isPlainRow(row)) return cellProblems(plainRow(row, here), false, inGoals);
    if (!("repeat" in row)) return loopProblems(row.rows, [...here, "rows"], fields, true);
    const inside = row.rows.flatMap((inner, position) =>
      cellProblems(plainRow(inner, [...here, "rows", position]), position === 0, inGoals),
    );
    return [...repeatProblems(row.repeat, here, fields, inGoals), ...inside];
  });
}

function repeatProblems(name: string, path: Path, fields: FormFile["fields"], inGoals: boolean): FormProblem[] {
  const at = [...path, "repeat"];
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field?.kind !== "rows") {
    const known = Object.keys(fields).filter((key) => fields[key]?.kind === "rows");
    const hint = known.length === 0 ? "在 fields 中写一个 kind: rows 的填写项" : `可用：${known.join("、")}`;
    return [{ path: at, rule: "form/unknown-repeat", message: `没有可重复的填写项 ${name}`, hint }];
  }
  if ((field.printed === "goalSlots") === inGoals) return [];
  const message = inGoals ? `${name} 不是按目标填写的，不能放在 each: goals 里` : `${name} 按目标填写，须放在 each: goals 里`;
  return [{ path: at, rule: "form/wrong-place", message, hint: "移动 repeat，或改这一项的 printed" }];
}

function cellProblems({ cells }: PlainRowParts, firstOfRepeat: boolean, inGoals: boolean): FormProblem[] {
  return cells.flatMap(({ path, look, rowSpan }): FormProblem[] => {
    if (rowSpan === "group" && !firstOfRepeat) {
      return [
        {
          path,
          rule: "form/row-span",
          message: "rowSpan: group 只能写在重复的行的第一行",
          hint: "移到 repeat 的第一行，或写行数",
        },
      ];
    }
    if (look === "dash" && !inGoals) {
      return [{ path, rule: "form/wrong-place", message: "as: dash 只能用在 each: goals 的行里", hint: "改用别的样子" }];
    }
    return [];
  });
}
