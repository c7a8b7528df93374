import { beforeAll, describe, expect, test } from "vitest";
import { withBlankedGlyph } from "./blanked-glyph.ts";
import { inkFaults, notdefShapes } from "./ink-faults.ts";
import { notdefPage } from "./notdef-page.ts";
import { builtPdfs, fileOf } from "./pdf-pipeline.ts";
import { drawPages } from "./pictures.ts";
import { inkOutside, overlaps } from "./place-faults.ts";
import { needs } from "./programs.ts";
import { type PdfPage, readPdf } from "./read-pdf.ts";

let notice: Uint8Array;
let form: Uint8Array;
let noticePages: PdfPage[] = [];
let formPages: PdfPage[] = [];

beforeAll(async () => {
  const outputs = await builtPdfs();
  [notice, form] = [fileOf(outputs, "notice"), fileOf(outputs, "attachment-2")];
  [noticePages, formPages] = [await readPdf(notice), await readPdf(form)];
});

const files = [
  ["the bound notice", () => [notice, noticePages] as const],
  ["the form to fill in", () => [form, formPages] as const],
] as const;

describe.each(files)("%s", (_, file) => {
  test("every sign has its ink, no two signs look alike, none shows a missing glyph", async (context) => {
    needs(context, "pdftoppm");
    const [bytes, pages] = file();
    expect(pages.flatMap(({ glyphs }) => glyphs).length).toBeGreaterThan(1000);
    expect(inkFaults(pages, drawPages(bytes), notdefShapes(await notdefPage(bytes)))).toEqual([]);
  });

  test("no sign lies on another, no rule runs through one", () => {
    expect(file()[1].flatMap(overlaps)).toEqual([]);
  });

  test("nothing but the page number stands outside the text area of 156 × 225 mm", (context) => {
    needs(context, "pdftoppm");
    const [bytes, pages] = file();
    const pictures = drawPages(bytes);
    const found = pages.map((page, index) => Math.round(inkOutside(page, pictures[index] as (typeof pictures)[number])));
    expect(found).toEqual(pages.map(() => 0));
  });
});

test("a file that says a word and shows a missing glyph is found out", async (context) => {
  needs(context, "pdftoppm");
  const [page] = noticePages as [PdfPage];
  const faults = inkFaults([page], drawPages(await withBlankedGlyph(notice)), notdefShapes(await notdefPage(notice)));
  expect(faults).toEqual(["page 1: “浙” in FandolSong-Bold shows a missing glyph"]);
});
