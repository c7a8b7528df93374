export type { Block, Cell, Foot, FootRow, PageBreak, Paragraph, Row, Span, Table } from "./block.ts";
export { breakTitle, isShapely, titleCharacters } from "./break-title.ts";
export { absoluteRange, cellAddress, columnLetters } from "./cell-address.ts";
export type { Change } from "./change.ts";
export type { Document, Properties, Section, Stamp } from "./document.ts";
export { hasEntries } from "./has-entries.ts";
export type { Control, Entry, Footnote, Inline, LineBreak, Slot, Text } from "./inline.ts";
export { isLarge } from "./is-large.ts";
export { keptWithSignature } from "./kept-with-signature.ts";
export { headingLevel, numberHeadings } from "./number-headings.ts";
export { type Outline, outlineOf } from "./outline.ts";
export { type RowSpan, type SheetPlaces, sheetPlaces } from "./sheet-places.ts";
export { fillMarks, fillTree, hasMarks, slotIndex, slotMark, slotMarks, treeHasMarks } from "./slot-mark.ts";
export { stampNames } from "./stamp-names.ts";
export { blockParagraphs, inlineText, paragraphsOf, paragraphText, unreachable } from "./text-of.ts";
export type {
  CellMark,
  Sheet,
  SheetColumn,
  SheetHeadCell,
  SheetHighlight,
  SheetLine,
  SheetRow,
  SheetValue,
  Workbook,
} from "./workbook.ts";
export type { Writer } from "./writer.ts";
