import type { ParagraphRole, TableRole } from "@gongwen/schema";
import type { Change } from "./change.ts";
import type { Inline } from "./inline.ts";

/** Where a node was written: a file of the project, line and column from 1. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One paragraph. `marker` is its number or label (一、 （一） 1. 附件：1.), which no template writes. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly role: ParagraphRole;
  readonly marker?: string;
  readonly children: readonly Inline[];
  /** Name for bookmarks and links: headings and attachment titles have one. */
  readonly anchor?: string;
  /** What templates call a heading by, wherever it stands; nothing prints it. */
  readonly name?: string;
  readonly span?: Span;
  readonly change?: Change;
  /** The marker in the earlier document where it differs; empty where there was none. */
  readonly formerMarker?: string;
}

/** One cell; `columns` and `rows` say how many it spans. */
export interface Cell {
  readonly children: readonly Paragraph[];
  readonly columns?: number;
  readonly rows?: number;
  readonly vertical?: "top" | "center" | "bottom";
}

/** One row. A row breaks across pages only when `breakable`. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Least height in lines of the grid, where a cell needs room to write in. */
  readonly minLines?: number;
  readonly breakable?: boolean;
  readonly change?: Change;
}

/** A table. Widths are relative: the writer scales them to the text area. Cells a row span covers are not listed again. */
export interface Table {
  readonly type: "table";
  readonly role: TableRole;
  readonly widths: readonly number[];
  /** Rows at the top that repeat on each page. */
  readonly headRows: number;
  readonly rows: readonly Row[];
  readonly span?: Span;
}

/** One line of the imprint, with what stands at its right end. */
export interface FootRow {
  readonly role: "imprint-cc" | "imprint-print";
  readonly left: readonly Inline[];
  readonly right?: readonly Inline[];
  readonly change?: Change;
}

/** What stands at the foot of the last even page: the imprint (GB/T 9704—2012, 7.4). */
export interface Foot {
  readonly type: "foot";
  readonly rows: readonly FootRow[];
  readonly span?: Span;
}

/** A new page inside a section. */
export interface PageBreak {
  readonly type: "page-break";
}

export type Block = Paragraph | Table | Foot | PageBreak;
