import { expect, test } from "vitest";
import { builtEdition, documentsOf, outputOf, textOfFile } from "./pipeline.ts";
import { readDocx } from "./readers/docx-reader.ts";
import type { DocxTable } from "./readers/docx-table.ts";
import { lastRowOf, rowBeginning, sheetCells } from "./readers/sheet-text.ts";
import { readXlsx } from "./readers/xlsx-reader.ts";
import { differences } from "./reference/differences.ts";
import { attachments, publishedDocument, publishedDocuments, withoutWhiteSpace } from "./reference/published.ts";

/** What the edition consists of; 附件1, 5 and 6 are sheets, too. */
const want = [
  ...publishedDocuments.map(({ id }) => [id, "docx"] as const),
  ...["attachment-1", "attachment-5", "attachment-6"].map((id) => [id, "xlsx"] as const),
];

test("the tree holds these documents and no other", async () => {
  const got = documentsOf(await builtEdition()).map(({ document, format }) => `${document}.${format}`);
  expect(got.sort()).toEqual(want.map(([id, format]) => `${id}.${format}`).sort());
});

test.each(want)("%s as %s prints the published text, nothing missing, nothing added", async (id, format) => {
  const bytes = outputOf(await builtEdition(), id, format);
  expect(differences(publishedDocument(id).text.text, withoutWhiteSpace(textOfFile({ format, bytes })))).toEqual([]);
});

/** The tables that print as tables: the signature's and the imprint's only place words. */
async function printedTables(id: string): Promise<DocxTable[]> {
  const { blocks } = readDocx(outputOf(await builtEdition(), id, "docx"));
  return blocks.filter((block): block is DocxTable => block.kind === "table" && block.ruled && !block.floating);
}

function cellTexts(tables: readonly DocxTable[]): string[] {
  return tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => withoutWhiteSpace(text))));
}

const withTables = attachments.filter(({ tables }) => tables !== undefined).map(({ id }) => id);

test.each(withTables)("%s as docx has the published cells", async (id) => {
  const { tables = [] } = publishedDocument(id);
  const got = cellTexts(await printedTables(id));
  // The extraction of the form doesn't tell blank cells.
  expect(id === "attachment-2" ? got.filter((text) => text !== "") : got).toEqual(tables.flat());
});

test("the bound notice has the tables of the attachments, cell by cell", async () => {
  const own = await Promise.all(withTables.map(printedTables));
  expect(await printedTables("notice")).toEqual(own.flat());
});

test.each([
  ["attachment-1", 6],
  ["attachment-5", 5],
  ["attachment-6", 9],
] as const)("%s as xlsx has the published cells in columns from A", async (id, columns) => {
  const [sheet] = readXlsx(outputOf(await builtEdition(), id, "xlsx")).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const head = rowBeginning(sheet, "序号") ?? 0;
  const notes = rowBeginning(sheet, "注：") ?? lastRowOf(sheet) + 1;
  const got = sheetCells(sheet, head, notes - 1, columns).map(withoutWhiteSpace);
  expect(got).toEqual(publishedDocument(id).tables?.flat());
});
