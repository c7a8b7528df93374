import { beforeAll, describe, expect, test } from "vitest";
import { differences } from "../reference/differences.ts";
import { attachments, publishedDocument, publishedDocuments } from "../reference/published.ts";
import { builtPdfs, fileOf } from "./pdf-pipeline.ts";
import { popplerStructure } from "./poppler-structure.ts";
import { needs } from "./programs.ts";
import { type PdfPage, readPdf, spokenFile } from "./read-pdf.ts";
import { cellTexts, type Spoken, spokenText } from "./spoken.ts";
import { unspoken } from "./unspoken.ts";

const ids = publishedDocuments.map(({ id }) => id);
const withTables = attachments.filter(({ tables }) => tables !== undefined).map(({ id }) => id);
const pages = new Map<string, readonly PdfPage[]>();
const byPdfjs = new Map<string, Spoken>();
const byPoppler = new Map<string, Spoken>();
let outputs: Awaited<ReturnType<typeof builtPdfs>>;

beforeAll(async () => {
  outputs = await builtPdfs();
  for (const id of ids) {
    pages.set(id, await readPdf(fileOf(outputs, id)));
    byPdfjs.set(id, spokenFile(pagesOf(id)));
  }
});

function pagesOf(id: string): readonly PdfPage[] {
  return pages.get(id) ?? [];
}

function pdfjs(id: string): Spoken {
  return byPdfjs.get(id) as Spoken;
}

function poppler(id: string): Spoken {
  const read = byPoppler.get(id) ?? popplerStructure(fileOf(outputs, id));
  byPoppler.set(id, read);
  return read;
}

/** The published text as a PDF has it: a footnote's mark is its number alone. */
function printed(text: string): string {
  return text.replace(/\[\^(\d)\]/g, "$1");
}

const readers = [
  ["pdf.js", pdfjs, []],
  ["poppler", poppler, ["pdfinfo"]],
] as const;

describe.each(readers)("read by %s", (_, read, programs) => {
  test.for(ids)("%s says the published text, in its order", (id, context) => {
    needs(context, ...programs);
    // Footnotes come last here and in the published text as it is compared.
    expect(differences(printed(publishedDocument(id).text.text), spokenText(read(id)))).toEqual([]);
  });

  test.for(withTables)("%s has the published cells", (id, context) => {
    needs(context, ...programs);
    const { tables = [] } = publishedDocument(id);
    const got = cellTexts(read(id)).flat();
    // The extraction of the form doesn't tell blank cells.
    expect(id === "attachment-2" ? got.filter((text) => text !== "") : got).toEqual(tables.flat().map(printed));
  });

  test("the bound notice has the tables of the attachments", (context) => {
    needs(context, ...programs);
    const own = withTables.flatMap((id) => cellTexts(read(id)));
    expect(cellTexts(read("notice"))).toEqual(own);
  });
});

test.each(ids)("%s says everything but page numbers and repeated head rows", (id) => {
  const said = spokenText(pdfjs(id));
  const silent = pagesOf(id).map(unspoken);
  for (const { inside } of silent) expect(said).toContain(inside);
  const numbers = pagesOf(id).map(({ number }) => `—${number}—`);
  // The imprint's page has no number (GB/T 9704—2012, 7.5).
  expect(silent.map(({ outside }) => outside)).toEqual(id === "notice" ? [...numbers.slice(0, -1), ""] : numbers);
});
