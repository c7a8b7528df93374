import type { Inline } from "@gongwen/document";
import type { ColumnBlock } from "./expand-columns.ts";

/** A heading cell with its spans; cells that a span covers are not listed. */
export interface HeadCell {
  readonly children: readonly Inline[];
  readonly columns?: number;
  readonly rows?: number;
}

/** The heading rows: one, or two where some columns stand under an upper heading and the others reach over both. */
export function headRows(blocks: readonly ColumnBlock[]): HeadCell[][] {
  if (blocks.every((block) => block.group === undefined)) {
    return [blocks.flatMap((block) => block.columns.map((column) => ({ children: column.head })))];
  }
  const upper = blocks.flatMap(({ group, columns }): HeadCell[] => {
    if (group === undefined) return columns.map((column) => ({ children: column.head, rows: 2 }));
    return [columns.length === 1 ? { children: group } : { children: group, columns: columns.length }];
  });
  const lower = blocks.flatMap((block) =>
    block.group === undefined ? [] : block.columns.map((column) => ({ children: column.head })),
  );
  return [upper, lower];
}
