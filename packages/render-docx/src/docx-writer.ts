import { type Document, type Stamp, stampNames, type Writer } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { Document as File, type Paragraph } from "docx";
import { corePropertiesPart } from "./core-properties.ts";
import { fontTablePart } from "./font-table.ts";
import { libraryParts } from "./library-parts.ts";
import { normalizePackage } from "./normalize-package.ts";
import { writeSections } from "./sections.ts";
import { settingsPart } from "./settings.ts";
import { stylesPart } from "./styles.ts";
import { startWriting } from "./writing.ts";

/**
 * Writes a document as DOCX: what each node is comes from its role, how it looks from the style sheet (GB/T 9704—2012). The same
 * document and style sheet give the same bytes, in every process.
 *
 * `write` throws RangeError when a table's cells don't fill its columns.
 */
export const docxWriter: Writer<Document> = {
  format: "docx",
  accepts: "document",
  async write(document: Document, style: StyleSheet): Promise<Uint8Array> {
    const writing = startWriting(style, document);
    const sections = writeSections(document, writing);
    const hasFootnotes = writing.footnotes.length > 0;
    const { stamp } = document.properties;
    const file = new File({ sections, footnotes: numbered(writing.footnotes), customProperties: stampProperties(stamp) });
    const parts = await libraryParts(file, [
      { path: "docProps/core.xml", data: corePropertiesPart(document.properties) },
      { path: "word/styles.xml", data: stylesPart(style) },
      { path: "word/settings.xml", data: settingsPart(hasFootnotes) },
      { path: "word/fontTable.xml", data: fontTablePart(style) },
    ]);
    return normalizePackage(parts, { footnotes: hasFootnotes, customProperties: stamp !== undefined });
  },
};

/** Where the file comes from, as properties that nobody sees on the page. */
function stampProperties(stamp: Stamp | undefined): { name: string; value: string }[] {
  return stamp === undefined ? [] : Object.entries(stampNames(stamp)).map(([name, value]) => ({ name, value }));
}

/** The notes by the numbers that their marks bear. */
function numbered(notes: readonly Paragraph[]): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(notes.map((note, index) => [String(index + 1), { children: [note] }]));
}
