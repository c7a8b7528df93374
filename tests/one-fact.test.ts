import { expect, test } from "vitest";
import { editFiles } from "./edit-files.ts";
import { factCases } from "./facts/fact-cases.ts";
import { buildReal, documentsOf, textOfFile } from "./pipeline.ts";
import { changeText } from "./reference/change-text.ts";
import { differences } from "./reference/differences.ts";
import { publishedDocument, withoutWhiteSpace } from "./reference/published.ts";

test.each(factCases)("$fact: every place follows in DOCX and XLSX, and nothing else changes", async ({ edits, changes }) => {
  const outputs = await buildReal((files) => editFiles(files, edits));
  const found = documentsOf(outputs).flatMap((file) => {
    const want = changeText(publishedDocument(file.document).text, changes);
    return differences(want, withoutWhiteSpace(textOfFile(file))).map((difference) => `${file.path}: ${difference}`);
  });
  expect(found).toEqual([]);
});
