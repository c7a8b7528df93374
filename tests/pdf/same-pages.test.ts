import { beforeAll, describe, expect, test } from "vitest";
import { printedPages } from "../printed-pages.ts";
import { asWordReads } from "./as-word-reads.ts";
import { breakDifferences, type SetLine } from "./line-breaks.ts";
import { linesOf, pitch } from "./page-lines.ts";
import { buildEdition, fileOf } from "./pdf-pipeline.ts";
import { isInstalled, needs } from "./programs.ts";
import { readPdf } from "./read-pdf.ts";
import { mm } from "./text-area.ts";

let pdf: readonly SetLine[] = [];
let docx: readonly SetLine[] = [];

beforeAll(async () => {
  if (!isInstalled("soffice") || !isInstalled("pdftotext")) return;
  const outputs = await buildEdition(["pdf", "docx"]);
  pdf = ofNotice((await readPdf(fileOf(outputs, "notice"))).flatMap(linesOf));
  const printed = printedPages(asWordReads(fileOf(outputs, "notice", "docx")));
  docx = ofNotice(
    printed.flatMap(({ lines }, index) =>
      lines.map((line) => ({ page: index + 1, text: line.text.replace(/\s/gu, ""), left: line.left / mm })),
    ),
  );
});

/** The lines of the notice itself, without page numbers. */
function ofNotice(lines: readonly { page: number; text: string; left: number }[]): SetLine[] {
  const own = lines.slice(0, lines.findIndex(({ text }) => text === "附件1"));
  return own
    .filter(({ text }) => !/^—\d+—$/.test(text))
    .map(({ page, text, left }) => ({ page, text, begins: beginsParagraph(text, ((left - 28) * mm) / pitch.character) }));
}

/** Lines two characters in begin a paragraph, and so do numbered names of attachments, whose other lines stand six in. */
function beginsParagraph(text: string, indent: number): boolean {
  const ofName = indent > 4.5 && indent < 6.5 && !/^\d\./.test(text);
  return text.startsWith("各市、县（市、区）经信局、财政局（") || (indent > 1.5 && !ofName);
}

describe("the notice as PDF, and as DOCX printed by LibreOffice with the same faces", () => {
  test("has the same words", (context) => {
    needs(context, "soffice", "pdftotext");
    expect(pdf.length).toBeGreaterThan(100);
    expect(docx.map(({ text }) => text).join("")).toBe(pdf.map(({ text }) => text).join(""));
  });

  test("breaks at the same places but where a reason is known", (context) => {
    needs(context, "soffice", "pdftotext");
    expect(breakDifferences(pdf, docx)).toEqual([]);
  });

  test("pages", (context) => {
    needs(context, "soffice", "pdftotext");
    const starts = (lines: readonly SetLine[]) => lines.flatMap(({ page }, i) => (page !== lines[i - 1]?.page ? [i] : []));
    expect(starts(docx)).toEqual(starts(pdf));
  });
});
