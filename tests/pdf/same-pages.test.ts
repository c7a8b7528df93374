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
  const own = lines.slice(
    0,
    lines.findIndex(({ text }) => text === "附件1"),
  );
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

  test("breaks at the same places but in these paragraphs, each for a known reason", (context) => {
    needs(context, "soffice", "pdftotext");
    const found = breakDifferences(pdf, docx).map(
      ({ pdf: line, docx: other, why }) => `${why}: ${other}／${line.slice(other.length)}`,
    );
    expect(found).toEqual([
      "mark: 持省级专精特新中小企业（以下称“重点省专”）高质量发／展。",
      "digits: （https://zj87.jxt.zj.gov.cn/）“2025年浙江省重点专精特新中／小",
      "digits: 计划投资总额未达1000万元或中途终止实施的企业，收回资／金；",
      "digits: 补缺、锻长补短的原则，自主选择填写若干个（10个左右）关／键",
      "mark: （市、区）财政局、经信局应按职责分工加强有关奖补资金管／理，",
      "digits: 联系人：省经信厅中小企业处陈思羽，电话0571-／87059133，",
      "digits: 2.2025年浙江省重点专精特新中小企业申请表（含／融",
    ]);
  });

  test("begins its pages with the same lines, but that the title takes more of the DOCX's first page", (context) => {
    needs(context, "soffice", "pdftotext");
    const starts = (lines: readonly SetLine[]) =>
      lines.flatMap(({ page }, index) => (page === lines[index - 1]?.page ? [] : [index]));
    // Three lines of 33 points are three lines of the grid in the PDF, and 3.4 in the DOCX: a line of text less on its first page.
    // On page 4 the PDF leaves its last line blank for a heading that stays with its text, and from there on both are level.
    const less = [0, 1, 1, 1, 0, 0, 0, 0, 0];
    expect(starts(docx)).toEqual(starts(pdf).map((start, page) => start - (less[page] ?? 0)));
  });
});
