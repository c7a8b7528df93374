import { parseArea, parseReference } from "./cell-reference.ts";
import { limits, TooLarge } from "./limits.ts";
import { type TextCollector, textCollector, unescapeText } from "./shared-strings.ts";
import { walkXml } from "./walk-xml.ts";
import { type Area, blank, type CellValue, type Worksheet } from "./workbook.ts";

/** What the cells of all sheets refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Numbers of the cell styles that show a date. */
  readonly dateStyles: ReadonlySet<number>;
}

/** A cell while it is being read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  /** What stands in `v`; undefined where there is no `v`. */
  value: string | undefined;
}

/**
 * Reads one sheet's XML.
 *
 * @throws {TooLarge} for more cells or merged ranges than a table of figures has
 * @throws {Error} when the XML is no sheet's
 */
export function readSheet(part: Uint8Array, name: string, hidden: boolean, context: SheetContext): Worksheet {
  const cells = new Map<number, Map<number, CellValue>>();
  const hiddenRows = new Set<number>();
  const merges: Area[] = [];
  const inline = textCollector();
  let count = 0;
  let [row, column] = [0, 0];
  let cell: OpenCell | undefined;
  let inValue = false;

  const keep = ({ row: at, column: across }: OpenCell, value: CellValue) => {
    if (value.kind === "blank") return;
    count++;
    if (count > limits.cells) throw new TooLarge("cells");
    const line = cells.get(at) ?? new Map<number, CellValue>();
    cells.set(at, line.set(across, value));
  };

  const openers: Readonly<Record<string, (attributes: ReadonlyMap<string, string>) => void>> = {
    row(attributes) {
      [row, column] = [Number(attributes.get("r") ?? row + 1), 0];
      if (isTrue(attributes.get("hidden"))) hiddenRows.add(row);
    },
    c(attributes) {
      const place = parseReference(attributes.get("r") ?? "") ?? { row, column: column + 1 };
      column = place.column;
      const style = Number(attributes.get("s") ?? 0);
      cell = { ...place, type: attributes.get("t") ?? "n", style, hasFormula: false, value: undefined };
    },
    f() {
      if (cell !== undefined) cell.hasFormula = true;
    },
    v() {
      inValue = true;
      if (cell !== undefined) cell.value ??= "";
    },
    mergeCell: (attributes) => addMerge(merges, attributes.get("ref") ?? ""),
  };

  walkXml(part, {
    open(element, attributes) {
      inline.open(element);
      if (Object.hasOwn(openers, element)) openers[element]?.(attributes);
    },
    text(text) {
      inline.text(text);
      if (inValue && cell !== undefined) cell.value = `${cell.value ?? ""}${text}`;
    },
    close(element) {
      inline.close(element);
      if (element === "v") inValue = false;
      if (element !== "c" || cell === undefined) return;
      keep(cell, cellValue(cell, inline, context));
      cell = undefined;
    },
  });
  return worksheet(name, hidden, cells, hiddenRows, merges);
}

function addMerge(merges: Area[], reference: string): void {
  const area = parseArea(reference);
  if (area === undefined) return;
  merges.push(area);
  if (merges.length > limits.merges) throw new TooLarge("merges");
}

function cellValue({ type, style, hasFormula, value }: OpenCell, inline: TextCollector, context: SheetContext): CellValue {
  const inlineText = inline.take();
  if (type === "inlineStr") return textValue(inlineText);
  if (value === undefined || (value === "" && type !== "str")) return hasFormula ? { kind: "uncomputed" } : blank;
  switch (type) {
    case "s":
      return textValue(context.strings[Number(value)] ?? "");
    case "str":
      return textValue(unescapeText(value));
    case "b":
      return { kind: "boolean", value: isTrue(value) };
    case "e":
      return { kind: "error", code: value };
    case "d":
      return { kind: "date" };
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) return textValue(value);
      if (context.dateStyles.has(style)) return { kind: "date" };
      return { kind: "number", value: number, ...(hasFormula ? { computed: true } : {}) };
    }
  }
}

function textValue(text: string): CellValue {
  return /^[\s\u200b\ufeff]*$/.test(text) ? blank : { kind: "text", text };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function greatest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

function worksheet(
  name: string,
  hidden: boolean,
  cells: ReadonlyMap<number, ReadonlyMap<number, CellValue>>,
  hiddenRows: ReadonlySet<number>,
  merges: readonly Area[],
): Worksheet {
  return {
    name,
    hidden,
    rows: greatest(cells.keys()),
    columns: greatest([...cells.values()].map((line) => greatest(line.keys()))),
    hiddenRows,
    cell: (row, column) => cells.get(row)?.get(column) ?? blank,
    area: (row, column) =>
      merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      },
  };
}
