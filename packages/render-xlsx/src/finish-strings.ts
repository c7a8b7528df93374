/**
 * Keeps the blanks of every text. The library does so only where it sees some at an end: whether a text says so would depend on a
 * region's words.
 *
 * @param xml `xl/sharedStrings.xml`
 */
export function finishStrings(xml: string): string {
  return xml.replaceAll(/<t(?: xml:space="preserve")?>/g, '<t xml:space="preserve">');
}
