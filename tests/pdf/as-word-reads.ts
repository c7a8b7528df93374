import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A copy of a DOCX for LibreOffice 7.4, which reads `w:overflowPunct` the wrong way round: it lets a closing mark hang beyond the
 * line where the file says not to.
 */
export function asWordReads(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  const turned = styles.replaceAll('<w:overflowPunct w:val="0"/>', '<w:overflowPunct w:val="1"/>');
  if (turned === styles) throw new Error("the styles don't say whether marks may hang");
  return zipSync({ ...parts, "word/styles.xml": strToU8(turned) });
}
