import type { StyleSheet } from "@gongwen/schema";
import { xlsxValue } from "./xlsx-value.ts";

/**
 * Sets the workbook's default face, which the library fixes, and whose children it writes in an order that the schema of
 * SpreadsheetML (18.8.22) forbids. Column widths are counted in digits of this face, and cells that nobody styled take it.
 *
 * @param xml `xl/styles.xml`
 */
export function finishStyles(xml: string, style: StyleSheet): string {
  const face = style.faces[style.paragraphs["cell-value"].face].names[0] as string;
  const font = `<font><sz val="${style.sheet.bodySize}"/><name val="${xlsxValue(face)}"/></font>`;
  return xml.replace(/<font>.*?<\/font>/s, () => font);
}
