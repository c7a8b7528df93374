import { PDFDocument } from "pdf-lib";

/**
 * How many pages a PDF has that somebody else made.
 *
 * @throws Error when the bytes are no PDF
 */
export async function countPages(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })).getPageCount();
}
