import type { StyleSheet } from "@gongwen/schema";

/**
 * Mends what the library can't be told: the workbook's default face, whose children it also writes in an order that the schema of
 * SpreadsheetML (18.8.22) forbids. Column widths are counted in digits of this face, and cells that nobody styled take it.
 *
 * @param path of a part inside the file
 * @returns the part, changed or as it was
 */
export function finishPart(path: string, bytes: Uint8Array, style: StyleSheet): Uint8Array {
  if (path !== "xl/styles.xml") return bytes;
  const face = style.faces[style.paragraphs["cell-value"].face].names[0] as string;
  const font = `<font><sz val="${style.sheet.bodySize}"/><name val="${attribute(face)}"/></font>`;
  const xml = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(xml.replace(/<font>.*?<\/font>/s, () => font));
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
