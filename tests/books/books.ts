import { readFileSync } from "node:fs";
import { DiagnosticError } from "@gongwen/diagnostics";
import type { Workbook } from "@gongwen/document";
import { xlsxWriter } from "@gongwen/render-xlsx";
import { BookFile, deriveFacts, deriveRegions, type RegionFacts } from "@gongwen/schema";
import { loadProject, type Project, parseSource } from "@gongwen/source";
import { type BookRequest, composeBook, type EditionSources } from "@gongwen/template";
import { projectFiles } from "../pipeline.ts";

const names = ["summary", "rollup", "review"] as const;
/** One of the workbooks of a region's package. */
export type BookName = (typeof names)[number];

/** The 2025 edition with its workbooks. */
function readProject(): Project {
  const { project, diagnostics } = loadProject(projectFiles(), "2025");
  if (project === undefined) throw new DiagnosticError(diagnostics);
  return project;
}

export const project = readProject();
export const facts = deriveFacts(project.data);
export const regions = deriveRegions(project.data, facts);

/** The edition's sources; the books are read here, whether or not the package's list names them yet. */
export const sources: EditionSources = {
  ...project.edition,
  books: new Map(names.map((name) => [contentOf(name), readBook(name)])),
};

/** The region with this name in tables. */
export function regionNamed(name: string): RegionFacts {
  const found = regions.find((region) => region.name === name);
  if (found === undefined) throw new Error(`no region ${name}`);
  return found;
}

/** What a book is written for. */
export function requestFor(book: BookName, region: RegionFacts): BookRequest {
  const { name, documentName, economyBureau, quota: rows, units } = region;
  const stamp = { batch: "2025", region: region.id, document: book, schemaVersion: "1.0.0" };
  return { content: contentOf(book), region: { name, documentName, economyBureau }, rows, units, stamp, mark: "2025年首批" };
}

export function composed(request: BookRequest): Workbook {
  return composeBook(sources, facts, request);
}

export function written(workbook: Workbook): Promise<Uint8Array> {
  return xlsxWriter.write(workbook, project.style.value);
}

function contentOf(name: BookName): string {
  return `package/${name}.book.yaml`;
}

function readBook(name: BookName) {
  const file = `templates/2025/${contentOf(name)}`;
  const { sourced, diagnostics } = parseSource(readFileSync(new URL(`../../${file}`, import.meta.url)), file, BookFile);
  if (sourced === undefined) throw new DiagnosticError(diagnostics);
  return sourced;
}
