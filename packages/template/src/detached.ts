import type { Block, Section, Workbook } from "@gongwen/document";

/**
 * An attachment that is handed out without the notice: its first line says the notice's number before 附件N
 * (GB/T 9704—2012, 7.3.7). Nothing changes where the notice has no number.
 */
export function detachedSection(section: Section, number: string | undefined): Section {
  return number === undefined ? section : { ...section, blocks: section.blocks.map((block) => numbered(block, number)) };
}

function numbered(block: Block, number: string): Block {
  if (block.type !== "paragraph" || block.role !== "attachment-label") return block;
  return { ...block, children: [{ type: "text", text: number }, ...block.children] };
}

/** The same for its workbook, whose sheets bear the label in their first cell. */
export function detachedWorkbook(workbook: Workbook, number: string | undefined): Workbook {
  if (number === undefined) return workbook;
  const sheets = workbook.sheets.map((sheet) =>
    sheet.label === undefined ? sheet : { ...sheet, label: `${number}${sheet.label}` },
  );
  return { ...workbook, sheets };
}
