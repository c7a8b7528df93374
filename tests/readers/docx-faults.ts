import { unwrapped } from "./docx-table.ts";
import { type PackageParts, packageParts, valueAt } from "./package-parts.ts";
import { at, below, elementsOf, type XmlElement } from "./xml.ts";

/** What the Open XML SDK validator lets pass and Word doesn't: one sentence for each fault. */
export function docxFaults(bytes: Uint8Array): string[] {
  const parts = packageParts(bytes);
  const stories = parts.paths.filter((path) => /^word\/(document|footnotes|(header|footer)\d*)\.xml$/.test(path));
  const roots = stories.map((path) => parts.get(path));
  return [
    ...roots.flatMap((root) => [...below(root, "w:tbl")].flatMap(tableFaults)),
    ...controlFaults(roots),
    ...bookmarkFaults(roots),
    ...relationFaults(parts),
  ];
}

function tableFaults(table: XmlElement): string[] {
  const columns = elementsOf(at(table, "w:tblGrid"), "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
  return unwrapped(table, "w:tr").flatMap((row, index) => rowFaults(row, columns).map((fault) => `row ${index + 1}: ${fault}`));
}

function rowFaults(row: XmlElement, columns: readonly number[]): string[] {
  const faults: string[] = [];
  let column = Number(valueAt(row, "w:trPr", "w:gridBefore") ?? 0);
  for (const cell of unwrapped(row, "w:tc")) {
    const span = Number(valueAt(cell, "w:tcPr", "w:gridSpan") ?? 1);
    if (unwrapped(cell, "w:p", "w:tbl").at(-1)?.name !== "w:p") faults.push("a cell doesn't end in a paragraph");
    const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    const stated = at(cell, "w:tcPr", "w:tcW")?.attributes;
    if (stated?.["w:type"] === "dxa" && Number(stated["w:w"]) !== width) faults.push("a cell's width isn't that of its columns");
    column += span;
  }
  column += Number(valueAt(row, "w:trPr", "w:gridAfter") ?? 0);
  if (column !== columns.length) faults.push(`spans ${column} of ${columns.length} columns`);
  return faults;
}

function controlFaults(roots: readonly XmlElement[]): string[] {
  const properties = roots.flatMap((root) => [...below(root, "w:sdtPr")]);
  return [
    ...repeated(properties.map((each) => valueAt(each, "w:id"))).map((id) => `two content controls have the id ${id}`),
    ...repeated(properties.map((each) => valueAt(each, "w:tag"))).map((tag) => `two content controls have the tag ${tag}`),
  ];
}

function bookmarkFaults(roots: readonly XmlElement[]): string[] {
  const starts = roots.flatMap((root) => [...below(root, "w:bookmarkStart")]).map(({ attributes }) => attributes);
  const names = starts.map((start) => start["w:name"]);
  const ids = starts.map((start) => start["w:id"]);
  const ends = roots.flatMap((root) => [...below(root, "w:bookmarkEnd")]).map(({ attributes }) => attributes["w:id"]);
  return [
    // Word doesn't tell capitals from small letters here.
    ...repeated(names.map((name) => name?.toLowerCase())).map((name) => `two bookmarks are named ${name}`),
    ...repeated(ids).map((id) => `two bookmarks have the id ${id}`),
    ...ids.filter((id) => ends.filter((end) => end === id).length !== 1).map((id) => `bookmark ${id} doesn't end once`),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name ?? "")).map((name) => `${name} is no name for a bookmark`),
  ];
}

function relationFaults(parts: PackageParts): string[] {
  const sources = parts.paths.filter((path) => path.endsWith(".xml") && !path.includes("_rels/"));
  return sources.flatMap((source) =>
    [...parts.relations(source).values()]
      .filter((target) => !parts.paths.includes(target) && !/:\/\//.test(target))
      .map((target) => `${source} refers to ${target}, which the file lacks`),
  );
}

/** The values that occur more than once. */
export function repeated(values: readonly (string | undefined)[]): string[] {
  const given = values.filter((value) => value !== undefined);
  return [...new Set(given.filter((value, index) => given.indexOf(value) !== index))];
}
