import type { Diagnostic } from "@gongwen/diagnostics";
import type { Document, Table } from "@gongwen/document";
import { paragraphText } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { Place } from "./place.ts";

const pointsPerMillimetre = 72 / 25.4;
/** Rounding of positions, in points. */
const tolerance = 1;

function lowest(document: Document, section: number, { page, landscape }: StyleSheet): number {
  const height = document.sections[section]?.page === "landscape" ? page.width - landscape.bottom : page.height - page.bottom;
  return height * pointsPerMillimetre + tolerance;
}

function tooTall(table: Table, row: number): Diagnostic {
  const cells = table.rows[row]?.cells.flatMap((cell) => cell.children) ?? [];
  const longest = cells.map(paragraphText).sort((a, b) => b.length - a.length)[0] ?? "";
  const span = cells.find((paragraph) => paragraph.span !== undefined)?.span ?? table.span;
  const place = span === undefined ? { file: "document" } : { file: span.file, line: span.line, column: span.column };
  return {
    severity: "error",
    rule: "layout/row-too-tall",
    ...place,
    message: `表格第 ${row + 1} 行比一页还高，排不下：“${longest.slice(0, 40)}…”`,
    hint: "缩短这一行的文字，或允许它跨页断行",
  };
}

/** Rows that may not break and are taller than a page: they would run out of it. */
export function layoutFaults(places: readonly Place[], document: Document, style: StyleSheet): Diagnostic[] {
  return places.flatMap((place) => {
    if (place.kind !== "row" || place.corner !== "end") return [];
    const [section, block, row] = place.name.split(".").map(Number) as [number, number, number];
    if (place.y <= lowest(document, section, style)) return [];
    const table = document.sections[section]?.blocks[block];
    return table?.type === "table" ? [tooTall(table, row)] : [];
  });
}
