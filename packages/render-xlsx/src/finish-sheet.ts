/**
 * Lets rows grow with what is typed into them: the library fixes every height that it writes. Makes the first highlight that holds
 * the last one looked at, or the colours of two would mix.
 *
 * @param xml of a sheet
 * @param growing rows whose height is not fixed; nor is that of rows which nobody wrote
 */
export function finishSheet(xml: string, growing: ReadonlySet<number>): string {
  return xml
    .replace(/(<sheetFormatPr [^>]*?) customHeight="1"/, "$1")
    .replaceAll(/<row r="(\d+)" ht="[\d.]+" customHeight="1"/g, (row, number: string) =>
      growing.has(Number(number)) ? row.replace(' customHeight="1"', "") : row,
    )
    .replaceAll(/<cfRule [^>]*(?=>)/g, (rule) => `${rule} stopIfTrue="1"`);
}
