import { at, elementsOf, isOn, ownText, type XmlElement } from "./xml.ts";

/** Gives a footnote mark its number: in the order of the marks, as Word prints them. */
export type FootnoteNumber = (id: string) => number;

/** What doesn't print: properties, deleted and moved text, what an older reader would show instead. */
const silent = new Set(["w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:del", "w:moveFrom", "mc:Fallback", "w:footnoteRef"]);

/** The text that an element of a story prints: a break as a line feed, a tab as a tab, a footnote mark as `[^1]`, a field as `{PAGE}`. */
export function printedText(element: XmlElement, footnote: FootnoteNumber): string {
  if (silent.has(element.name)) return "";
  switch (element.name) {
    case "w:t":
      return ownText(element);
    case "w:tab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return String.fromCodePoint(Number.parseInt(element.attributes["w:char"] ?? "FFFD", 16));
    case "w:instrText":
      return `{${ownText(element).trim()}}`;
    case "w:footnoteReference":
      return `[^${footnote(element.attributes["w:id"] ?? "")}]`;
    case "w:r":
      return isOn(at(element, "w:rPr", "w:vanish")) ? "" : childText(element, footnote);
    default:
      return childText(element, footnote);
  }
}

function childText(element: XmlElement, footnote: FootnoteNumber): string {
  return elementsOf(element)
    .map((child) => printedText(child, footnote))
    .join("");
}
