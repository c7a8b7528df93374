import { PDFDict, PDFDocument, PDFName, type PDFRef } from "pdf-lib";
import type { Box } from "./matrix.ts";

/** A file of one page on which each face of another file draws the glyph that stands for a missing one. */
export interface NotdefPage {
  readonly bytes: Uint8Array;
  /** The face's name inside the file → where its glyph is drawn, in points from the upper left corner. */
  readonly places: ReadonlyMap<string, Box>;
}

const size = 40;

/** Draws the glyph number 0 of every face that a file embeds. */
export async function notdefPage(bytes: Uint8Array): Promise<NotdefPage> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = new Map<string, PDFRef>();
  for (const [ref, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of("Subtype")) !== PDFName.of("Type0")) continue;
    const name = String(object.get(PDFName.of("BaseFont"))).replace(/^\/(?:[A-Z]{6}\+)?/, "");
    fonts.set(name.replace(/-Identity-H$/, ""), ref);
  }
  const page = file.addPage([80 * fonts.size, 100]);
  const places = new Map<string, Box>();
  const content = [...fonts].map(([name, font], index) => {
    const key = page.node.newFontDictionary(name, font);
    const left = 20 + 80 * index;
    places.set(name, { left, right: left + size, top: 50 - 0.88 * size, bottom: 50 + 0.12 * size });
    return `BT ${key.asString()} ${size} Tf 1 0 0 1 ${left} 50 Tm <0000> Tj ET`;
  });
  page.node.addContentStream(file.context.register(file.context.stream(content.join("\n"))));
  const count = file.getPageCount() - 1;
  for (let index = 0; index < count; index++) file.removePage(0);
  return { bytes: await file.save(), places };
}
