import { type DocxSection, readSections } from "./docx-sections.ts";
import { type DocxParagraph, type DocxTable, readTable, unwrapped } from "./docx-table.ts";
import { type PackageParts, packageParts, valueAt } from "./package-parts.ts";
import { type FootnoteNumber, printedText } from "./run-text.ts";
import { at, elementsOf, type XmlElement } from "./xml.ts";

/** What a DOCX prints, in order. */
export interface DocxContent {
  readonly blocks: readonly (DocxParagraph | DocxTable)[];
  readonly sections: readonly DocxSection[];
  /** In the order of their marks. */
  readonly footnotes: readonly string[];
}

/** Reads a DOCX by its XML alone. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = packageParts(bytes);
  const body = at(parts.get("word/document.xml"), "w:body");
  if (body === undefined) throw new Error("a document without a body");
  const styles = styleTable(parts);
  const marks: string[] = [];
  const footnote: FootnoteNumber = (id) => marks.push(id);
  const paragraph = (element: XmlElement) => readParagraph(element, styles, footnote);
  const cellText = (cell: XmlElement): string =>
    unwrapped(cell, "w:p", "w:tbl")
      .map((child) => (child.name === "w:p" ? paragraph(child).text : tableText(readTable(child, cellText))))
      .join("\n");
  const blocks = unwrapped(body, "w:p", "w:tbl").map((element) =>
    element.name === "w:p" ? paragraph(element) : readTable(element, cellText),
  );
  return { blocks, sections: readSections(parts), footnotes: footnoteTexts(parts, marks) };
}

/** What a table prints, cell by cell, a line feed between them. */
export function tableText(table: DocxTable): string {
  return table.rows.flatMap((row) => row.map((cell) => cell.text)).join("\n");
}

/** Everything that a document prints in reading order, a line feed between paragraphs and between cells; footnotes last. */
export function docxText({ blocks, footnotes }: DocxContent): string {
  return [...blocks.map((block) => (block.kind === "paragraph" ? block.text : tableText(block))), ...footnotes].join("\n");
}

interface Style {
  readonly name: string;
  readonly level?: number;
}

function styleTable(parts: PackageParts): ReadonlyMap<string, Style> {
  return new Map(
    elementsOf(parts.find("word/styles.xml"), "w:style").map((style) => {
      const level = valueAt(style, "w:pPr", "w:outlineLvl");
      const name = valueAt(style, "w:name") ?? "";
      return [style.attributes["w:styleId"] ?? "", level === undefined ? { name } : { name, level: Number(level) + 1 }];
    }),
  );
}

function readParagraph(element: XmlElement, styles: ReadonlyMap<string, Style>, footnote: FootnoteNumber): DocxParagraph {
  const style = styles.get(valueAt(element, "w:pPr", "w:pStyle") ?? "Normal") ?? { name: "" };
  const own = valueAt(element, "w:pPr", "w:outlineLvl");
  const level = own === undefined ? style.level : Number(own) + 1;
  const text = elementsOf(element)
    .map((child) => printedText(child, footnote))
    .join("");
  return { kind: "paragraph", style: style.name, text, ...(level === undefined || level > 9 ? {} : { level }) };
}

function footnoteTexts(parts: PackageParts, marks: readonly string[]): string[] {
  if (marks.length === 0) return [];
  const notes = new Map(
    elementsOf(parts.get("word/footnotes.xml"), "w:footnote").map((note) => [note.attributes["w:id"] ?? "", note]),
  );
  return marks.map((id) => {
    const note = notes.get(id);
    if (note === undefined) throw new Error(`a mark of footnote ${id}, which the file doesn't hold`);
    return printedText(note, () => 0);
  });
}
