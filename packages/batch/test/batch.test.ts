import type { Document, Workbook } from "@gongwen/document";
import type { Composition } from "@gongwen/template";
import { describe, expect, it } from "vitest";
import { examineBatch, planBatch, renderBatch } from "../src/index.ts";
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

describe("planBatch", () => {
  it("names every file of the output tree, the bound notice first", () => {
    expect(planBatch(composition).map(({ path, document, region, format }) => [path, document, region, format])).toEqual([
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
    const entry = {
      type: "entry",
      id: "company",
      label: "企业名称",
      control: { kind: "text", multiline: false },
      width: 1,
    } as const;
    const form: Document = {
      ...document,
      sections: [{ page: "portrait", part: "form", blocks: [{ type: "paragraph", role: "body", children: [entry] }] }],
    };
    const [attachment] = composition.attachments;
    if (attachment === undefined) throw new Error("the composition has an attachment");
    const jobs = planBatch({ ...composition, attachments: [{ ...attachment, short: "申请表", document: form }] });
    expect(jobs.flatMap((job) => (job.format === "pdf" ? [[job.path, job.fillable]] : []))).toEqual([
      ["notice/00-通知.pdf", false],
      ["notice/01-申请表（备用）.pdf", true],
    ]);
  });
});

describe("the manifest", () => {
  const [first, second] = planBatch(composition);
  const entries = [second, first].flatMap((job) =>
    job === undefined ? [] : [manifestEntry(job, { bytes: new Uint8Array([1, 2, 3]), pages: 2 })],
  );

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

  it("sorts by path, and says when it is partial", () => {
    const whole = manifestOf("2025", entries, [], false);
    expect(whole.files.map(({ path }) => path)).toEqual(["notice/00-通知.docx", "notice/00-通知.pdf"]);
    expect("partial" in whole).toBe(false);
    expect(manifestOf("2025", entries, [], true).partial).toBe(true);
    expect(new TextDecoder().decode(manifestBytes(whole)).endsWith("}\n")).toBe(true);
  });
});

describe("substitutions", () => {
  it("are listed once, and only where another face was used", () => {
    const kaiti = { wanted: "楷体_GB2312", used: "FandolKai" };
    const fonts = [{ wanted: "黑体", used: "黑体" }, kaiti];
    const bytes = new Uint8Array();
    expect(substitutions([{ bytes, fonts }, { bytes }, { bytes, fonts }])).toEqual([kaiti]);
  });
});

describe("a batch that isn't there", () => {
  it("is a problem, not a crash, and nothing is written", async () => {
    const { diagnostics, ready } = examineBatch(new Map(), "2031");
    expect(ready).toBeUndefined();
    expect(diagnostics.some(({ file, rule }) => file === "data/2031/batch.yaml" && rule === "file/missing")).toBe(true);
    expect((await renderBatch(new Map(), { batch: "2031" })).outputs.size).toBe(0);
  });
});
