export type { Block, Cell, Foot, FootRow, PageBreak, Paragraph, Row, Span, Table } from "./block.ts";
export { breakTitle, titleCharacters } from "./break-title.ts";
export type { Document, Properties, Section } from "./document.ts";
export type { Control, Entry, Footnote, Inline, LineBreak, Slot, Text } from "./inline.ts";
export { headingLevel, numberHeadings } from "./number-headings.ts";
export { blockParagraphs, inlineText, paragraphsOf, paragraphText, unreachable } from "./text-of.ts";
export type { Sheet, SheetColumn, SheetHeadCell, SheetRow, SheetValue, Workbook } from "./workbook.ts";
export type { Writer } from "./writer.ts";
