import { isBlankFigure } from "../regions/raw-rows.ts";
import { quote, squeeze } from "../table/squeeze.ts";
import type { CellValue } from "../workbook/workbook.ts";
import type { Read } from "./read-count.ts";

const yes = /^(是|有|√|✓|✔|☑|1|y|yes|true)$/i;
const no = /^(否|不是|无|×|✗|☐|□|0|n|no|false)$/i;

/** Yes or no, by one of the signs that people use; a blank means no. */
export function readFlag(cell: CellValue, label: string): Read<boolean> {
  if (isBlankFigure(cell)) return { value: false };
  if (cell.kind === "boolean") return { value: cell.value };
  const text = cell.kind === "number" ? String(cell.value) : cell.kind === "text" ? squeeze(cell.text) : "";
  if (yes.test(text)) return { value: true };
  if (no.test(text)) return { value: false };
  const shown = cell.kind === "text" ? quote(cell.text) : text;
  return { finding: { rule: "number", message: `${label}${shown}看不出是或否`, hint: "写“是”，不是的留空" } };
}

/** The names in a cell, between any of the marks that set names apart. */
export function readNames(cell: CellValue): string[] {
  if (cell.kind !== "text") return [];
  return cell.text
    .normalize("NFKC")
    .split(/[、,;；，/\s]+/)
    .filter((name) => name !== "" && !/^[-—–]+$/.test(name));
}
