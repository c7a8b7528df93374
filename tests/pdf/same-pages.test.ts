import { examineBatch } from "@gongwen/batch";
import { paragraphText } from "@gongwen/document";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { printedPages } from "../printed-pages.ts";
import { type PrintedPage, readPages } from "../readers/page-reader.ts";
import { buildEdition, builtPdfs, fileOf } from "./pdf-pipeline.ts";
import { fileIn, inFolder, needs, run } from "./programs.ts";

/** Why a paragraph breaks elsewhere, and what the first line that differs must show for it, in LibreOffice and in the PDF. */
const reasons = {
  /** LibreOffice widens half-width signs between Chinese ones to whole cells of the character grid: its line is full sooner. */
  halfWidth: (printed: string) => /[0-9A-Za-z]/.test(printed),
  /** The PDF sets a mark at the end of a line on half a cell (GB/T 15834; kinsoku with squeeze): it still fits. */
  squeezedMark: (_: string, laidOut: string) => /[，。；：、]$/.test(laidOut),
};

/** The paragraphs that the two set apart, by their beginnings. */
const apart: readonly (readonly [string, keyof typeof reasons])[] = [
  ["2025—2027年，聚焦", "squeezedMark"],
  ["（二）择优推荐。", "halfWidth"],
  ["（二）资金分配。", "squeezedMark"],
  ["1.合理确定关键指标目标。", "halfWidth"],
  ["（二）加强资金管理。", "squeezedMark"],
  ["联系人：", "halfWidth"],
  ["2.2025年浙江省", "halfWidth"],
];

/** LibreOffice 7.4 reads `w:overflowPunct` the wrong way round: the copy for it says the opposite, to be laid out as Word would. */
function forLibreOffice(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  expect(styles).toContain('<w:overflowPunct w:val="0"/>');
  parts["word/styles.xml"] = strToU8(styles.replaceAll('<w:overflowPunct w:val="0"/>', '<w:overflowPunct w:val="1"/>'));
  return zipSync(parts);
}

/** The lines of the notice's own pages, those of its attachments left out. */
function linesOfNotice(pages: readonly PrintedPage[]): string[] {
  const end = pages.findIndex(({ lines }) => lines[0]?.text === "附件1");
  return pages.slice(0, end).flatMap(({ lines }) => lines.map(({ text }) => text).filter((text) => !/^—\d+—$/.test(text)));
}

/** Each paragraph's lines: paragraphs begin lines, so their words, in order, take whole lines. */
function linesByParagraph(paragraphs: readonly string[], lines: readonly string[]): Map<string, string[]> {
  const rest = [...lines];
  return new Map(
    paragraphs.map((paragraph) => {
      const taken: string[] = [];
      for (let left = paragraph; left !== ""; ) {
        const line = rest.shift() ?? "";
        expect(left.startsWith(line) && line !== "", `“${line}” begins “${left.slice(0, 30)}”`).toBe(true);
        taken.push(line);
        left = left.slice(line.length);
      }
      return [paragraph, taken];
    }),
  );
}

test("the DOCX in LibreOffice and the PDF break the notice at the same lines, but for those listed", async (context) => {
  needs(context, "soffice", "pdftotext");
  const { ready } = examineBatch(projectFiles(), "2025");
  const blocks = ready?.composition.notice.sections.find(({ part }) => part === "notice")?.blocks ?? [];
  const paragraphs = blocks.flatMap((block) =>
    block.type === "paragraph" && block.role !== "issue-date" ? [paragraphText(block).replace(/\s/g, "")] : [],
  );
  const docx = fileOf(await buildEdition(["docx"]), "notice", "docx");
  const printed = linesByParagraph(paragraphs, linesOfNotice(printedPages(forLibreOffice(docx))));
  const pdf = fileOf(await builtPdfs(), "notice");
  const pages = inFolder((folder) => {
    run("pdftotext", "-bbox", fileIn(folder, "it.pdf", pdf), `${folder}/it.html`);
    return readPages(run("pdftotext", "-bbox", `${folder}/it.pdf`, "-"));
  });
  const laidOut = linesByParagraph(paragraphs, linesOfNotice(pages));

  const differing = paragraphs.flatMap((paragraph) => {
    const [there, here] = [printed.get(paragraph) ?? [], laidOut.get(paragraph) ?? []];
    const first = there.findIndex((line, index) => line !== here[index]);
    return first < 0 ? [] : [{ paragraph, there: there[first] ?? "", here: here[first] ?? "" }];
  });
  expect(paragraphs.length).toBeGreaterThan(50);
  expect(differing.map(({ paragraph }) => apart.find(([start]) => paragraph.startsWith(start))?.[0] ?? paragraph)).toEqual(
    apart.map(([start]) => start),
  );
  for (const [index, { there, here }] of differing.entries()) {
    const reason = apart[index]?.[1] ?? "halfWidth";
    expect(reasons[reason](there, here), `${reason}: “${there}”, “${here}”`).toBe(true);
  }
});
