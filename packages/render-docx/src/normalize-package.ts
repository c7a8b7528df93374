import { packZip } from "@gongwen/archive";
import { plainStyles } from "./style-names.ts";

const contentTypes = "[Content_Types].xml";
const rootRelations = "_rels/.rels";

/** Parts that the library always writes and that no document of ours uses. */
const unused = ["docProps/app.xml", "word/numbering.xml", "word/comments.xml", "word/endnotes.xml"];

/** Parts that the library always writes and that some documents use. */
const optional = { footnotes: "word/footnotes.xml", customProperties: "docProps/custom.xml" } as const;

/**
 * Packs what the library wrote, small and the same every time: unused parts and empty relations go, sections end with their last
 * paragraph, files stand in a fixed order with a fixed date.
 *
 * @param parts the parts of the package by their paths
 * @param uses which of the parts are used that only some documents have
 */
export function normalizePackage(
  parts: ReadonlyMap<string, string>,
  uses: Readonly<Record<keyof typeof optional, boolean>>,
): Uint8Array {
  const names = Object.keys(optional) as (keyof typeof optional)[];
  const dropped = new Set([...unused, ...names.filter((name) => !uses[name]).map((name) => optional[name])]);
  const encoder = new TextEncoder();
  const texts = [...parts]
    .filter(([path]) => !dropped.has(path))
    .map(([path, text]) => [path, editPart(path, text, dropped)] as const)
    .filter(([path, text]) => !(path.endsWith(".rels") && !text.includes("<Relationship ")));
  return packZip(texts.sort(inOrder).map(([path, text]) => [path, encoder.encode(text)]));
}

function rank(path: string): number {
  const first = [contentTypes, rootRelations].indexOf(path);
  return first < 0 ? 2 : first;
}

function inOrder([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}

function editPart(path: string, text: string, dropped: ReadonlySet<string>): string {
  if (path === contentTypes) return keepParts(text, /<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, "", dropped);
  if (path === rootRelations) return keepParts(text, /<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, "", dropped);
  if (path.endsWith(".rels")) return keepParts(text, /<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, "word/", dropped);
  if (path === "word/document.xml") return endSections(text);
  if (path === "word/footnotes.xml") return text.replaceAll(separatorMark, "$1");
  return text;
}

/** Drops each element that names a dropped part. */
function keepParts(text: string, pattern: RegExp, folder: string, dropped: ReadonlySet<string>): string {
  return text.replace(pattern, (whole, target: string) => (dropped.has(folder + target) ? "" : whole));
}

/** The library puts a note's mark before the separator too, where it would print. */
const separatorMark =
  /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(<w:r><w:(?:separator|continuationSeparator)\/><\/w:r>)/g;

/**
 * The library ends each section with an empty paragraph of full height. Its properties go into the section's last paragraph; where
 * that is a table, the empty paragraph stays, because a section can't end in a table, and takes no room.
 */
function endSections(text: string): string {
  const ends = /<w:p><w:pPr>(<w:sectPr>.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gs;
  let done = "";
  let from = 0;
  for (const match of text.matchAll(ends)) {
    done += endSection(text.slice(from, match.index), match[1] as string);
    from = match.index + match[0].length;
  }
  return done + lastSection(text.slice(from));
}

const endProperties = `<w:pStyle w:val="${plainStyles.end.id}"/>`;

function endSection(section: string, properties: string): string {
  if (!section.endsWith("</w:p>")) return `${section}<w:p><w:pPr>${endProperties}${properties}</w:pPr></w:p>`;
  const at = section.indexOf("</w:pPr>", section.lastIndexOf("<w:p>"));
  return section.slice(0, at) + properties + section.slice(at);
}

function lastSection(section: string): string {
  return section.replace("</w:tbl><w:sectPr>", `</w:tbl><w:p><w:pPr>${endProperties}</w:pPr></w:p><w:sectPr>`);
}
