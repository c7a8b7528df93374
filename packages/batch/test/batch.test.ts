import type { Document, Workbook } from "@gongwen/document";
import type { Composition } from "@gongwen/template";
import { describe, expect, it } from "vitest";
import { examineBatch, memorySink, planBatch, renderBatch } from "../src/index.ts";
import { manifestBytes, manifestEntry, manifestOf, substitutions } from "../src/manifest.ts";

const properties = { title: "题", author: "者", date: "2024-11-08" };
const document: Document = { type: "document", properties, sections: [] };
const workbook: Workbook = { type: "workbook", properties, sheets: [] };
const composition: Composition = {
  notice: document,
  attachments: [
    { id: "quota-table", number: 1, title: "推荐名额", short: "推荐名额", document, workbook },
    { id: "checklist", number: 2, title: "申报资料清单", short: "申报资料清单", document },
  ],
};

const noticeJobs = (given = composition) => planBatch({ composition: given, regions: [] }).notice;

describe("the plan of a notice", () => {
  it("names every file, the bound notice first", () => {
    expect(noticeJobs().map(({ path, document, region, format }) => [path, document, region, format])).toEqual([
      ["notice/00-通知.docx", "notice", null, "docx"],
      ["notice/00-通知.pdf", "notice", null, "pdf"],
      ["notice/01-推荐名额.docx", "attachment-1", null, "docx"],
      ["notice/01-推荐名额.pdf", "attachment-1", null, "pdf"],
      ["notice/01-推荐名额.xlsx", "attachment-1", null, "xlsx"],
      ["notice/02-申报资料清单.docx", "attachment-2", null, "docx"],
      ["notice/02-申报资料清单.pdf", "attachment-2", null, "pdf"],
    ]);
  });

  it("names the PDF of a form 备用, and makes it fillable", () => {
    const control = { kind: "text", multiline: false } as const;
    const entry = { type: "entry", id: "company", label: "企业名称", control, width: 1 } as const;
    const form: Document = {
      ...document,
      sections: [{ page: "portrait", part: "form", blocks: [{ type: "paragraph", role: "body", children: [entry] }] }],
    };
    const [attachment] = composition.attachments;
    if (attachment === undefined) throw new Error("the composition has an attachment");
    const jobs = noticeJobs({ ...composition, attachments: [{ ...attachment, short: "申请表", document: form }] });
    const fillable = jobs.flatMap(({ path, making }) =>
      making.kind === "tree" && making.from.format === "pdf" ? [[path, making.from.fillable]] : [],
    );
    expect(fillable).toEqual([
      ["notice/00-通知.pdf", false],
      ["notice/01-申请表（备用）.pdf", true],
    ]);
  });
});

describe("the manifest", () => {
  const [first, second] = noticeJobs();
  const entries = [second, first].flatMap((job) =>
    job === undefined ? [] : [manifestEntry(job, { bytes: new Uint8Array([1, 2, 3]), pages: 2 })],
  );
  const head = { batch: "2025", revision: 2, partial: false, draft: false };

  it("holds size and hash of each file", () => {
    expect(entries[1]).toEqual({
      path: "notice/00-通知.docx",
      region: null,
      document: "notice",
      format: "docx",
      bytes: 3,
      sha256: "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81",
      pages: 2,
    });
  });

  it("sorts by path, says its revision, and when it is partial or a draft", () => {
    const whole = manifestOf(head, entries, []);
    expect(whole.files.map(({ path }) => path)).toEqual(["notice/00-通知.docx", "notice/00-通知.pdf"]);
    expect([whole.revision, "partial" in whole, "draft" in whole]).toEqual([2, false, false]);
    expect(manifestOf({ ...head, partial: true, draft: true }, entries, [])).toMatchObject({ partial: true, draft: true });
  });

  it("is JSON with two blanks of indent and a line feed at the end, however many files there are", () => {
    const [entry] = entries;
    if (entry === undefined) throw new Error("there are two");
    const named = (count: number) => Array.from({ length: count }, (_, index) => ({ ...entry, path: `"files": [],\n${index}` }));
    for (const count of [0, 1, 255, 256, 257, 1000]) {
      const manifest = manifestOf(head, named(count), [{ wanted: "files", used: '"files": []' }]);
      expect(new TextDecoder().decode(manifestBytes(manifest))).toBe(`${JSON.stringify(manifest, null, 2)}\n`);
    }
  });
});

describe("substitutions", () => {
  it("are listed once, and only where another face was used", () => {
    const kaiti = { wanted: "楷体_GB2312", used: "FandolKai" };
    const fonts = [{ wanted: "黑体", used: "黑体" }, kaiti];
    expect(substitutions([...fonts, ...fonts])).toEqual([kaiti]);
  });
});

describe("a batch that isn't there", () => {
  it("is a problem, not a crash, and nothing is written", async () => {
    const { diagnostics, ready } = examineBatch(new Map(), "2031");
    expect(ready).toBeUndefined();
    expect(diagnostics.some(({ file, rule }) => file === "data/2031/batch.yaml" && rule === "file/missing")).toBe(true);
    const sink = memorySink();
    const { manifest } = await renderBatch(new Map(), { batch: "2031" }, sink);
    expect([manifest, sink.outputs.size]).toEqual([undefined, 0]);
  });
});
