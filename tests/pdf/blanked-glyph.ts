import { inflateSync } from "node:zlib";
import { PDFArray, PDFDocument, PDFName, PDFRawStream, type PDFRef } from "pdf-lib";

/** A copy of a file whose first page draws the sign for a missing glyph in place of its first one. */
export async function withBlankedGlyph(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const contents = file.getPage(0).node.get(PDFName.of("Contents"));
  const ref = (contents instanceof PDFArray ? contents.get(0) : contents) as PDFRef;
  const stream = file.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) throw new Error("the page has no content");
  const operators = inflateSync(stream.getContents()).toString("latin1");
  const changed = operators.replace("(\\000\\001", "(\\000\\000");
  if (changed === operators) throw new Error("the page shows no text that this can change");
  file.context.assign(ref, file.context.flateStream(Buffer.from(changed, "latin1")));
  return file.save();
}
