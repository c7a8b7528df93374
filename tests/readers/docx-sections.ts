import { type PackageParts, valueAt } from "./package-parts.ts";
import { printedText } from "./run-text.ts";
import { at, below, elementsOf, isOn, type XmlElement } from "./xml.ts";

/** The pages of one section; lengths in twips, as the file states them. */
export interface DocxSection {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly orientation: "portrait" | "landscape";
  readonly margins: Readonly<Record<string, number>>;
  readonly linePitch: number | undefined;
  /** The text of its own footers: `default` stands on odd pages. A section without any goes on with those before it. */
  readonly footers: Readonly<Record<string, string>>;
  readonly startsNumbers: boolean;
  readonly titlePage: boolean;
}

/** The sections in the order of their pages. */
export function readSections(parts: PackageParts): DocxSection[] {
  const related = parts.relations("word/document.xml");
  return [...below(parts.get("word/document.xml"), "w:sectPr")].map((properties) => readSection(properties, parts, related));
}

function readSection(properties: XmlElement, parts: PackageParts, related: ReadonlyMap<string, string>): DocxSection {
  const size = at(properties, "w:pgSz")?.attributes ?? {};
  const pitch = at(properties, "w:docGrid")?.attributes["w:linePitch"];
  return {
    type: valueAt(properties, "w:type") ?? "nextPage",
    width: Number(size["w:w"]),
    height: Number(size["w:h"]),
    orientation: size["w:orient"] === "landscape" ? "landscape" : "portrait",
    margins: Object.fromEntries(
      Object.entries(at(properties, "w:pgMar")?.attributes ?? {}).map(([name, value]) => [name.replace("w:", ""), Number(value)]),
    ),
    linePitch: pitch === undefined ? undefined : Number(pitch),
    footers: Object.fromEntries(
      elementsOf(properties, "w:footerReference").map(({ attributes }) => [
        attributes["w:type"] ?? "default",
        footerText(parts, related.get(attributes["r:id"] ?? "")),
      ]),
    ),
    startsNumbers: at(properties, "w:pgNumType")?.attributes["w:start"] !== undefined,
    titlePage: isOn(at(properties, "w:titlePg")),
  };
}

function footerText(parts: PackageParts, path: string | undefined): string {
  if (path === undefined) throw new Error("a footer that the file doesn't hold");
  return printedText(parts.get(path), () => 0);
}
