import { packZip, unpackZip } from "@gongwen/archive";
import { slotIndex } from "@gongwen/document";

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const marks = /[\u{f0000}-\u{fffff}]/gu;

/**
 * A file of ours with marks as a template for another library.
 *
 * @param isTemplate which parts the library fills
 * @param tag how the library writes the place with a number
 * @param filler the words for marks in other parts, as they stand there
 */
export function templateOf(bytes, isTemplate, tag, filler) {
  const parts = [...unpackZip(bytes)].map(([path, content]) => {
    if (!/\.(xml|rels)$/.test(path)) return [path, content];
    const put = isTemplate(path) ? tag : filler;
    return [path, encoder.encode(decoder.decode(content).replace(marks, (mark) => put(slotIndex(mark))))];
  });
  return packZip(parts);
}

/** The places that a file's part has, by their numbers. */
export function placesIn(bytes, isTemplate) {
  const found = [...unpackZip(bytes)]
    .filter(([path]) => isTemplate(path))
    .flatMap(([, content]) => decoder.decode(content).match(marks) ?? []);
  return found.map(slotIndex);
}

/** The text of a file's parts without markup, to see that two files say the same. */
export function textOf(bytes, isText) {
  return [...unpackZip(bytes)]
    .filter(([path]) => isText(path))
    .map(([, content]) => decoder.decode(content).replace(/<[^>]*>/g, ""))
    .join("\n");
}

/** The words in the cells of a workbook's first sheet, by address. */
export function wordsInCells(bytes) {
  const parts = unpackZip(bytes);
  const text = (path) => decoder.decode(parts.get(path));
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, words]) =>
    words.replace(/<[^>]*>/g, ""),
  );
  const cells = text("xl/worksheets/sheet1.xml").matchAll(/<c r="(\w+)"[^>]* t="s"[^>]*><v>(\d+)<\/v>/g);
  return Object.fromEntries([...cells].map(([, address, index]) => [address, strings[index]]));
}
