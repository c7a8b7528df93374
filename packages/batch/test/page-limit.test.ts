import type { Document } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { expect, it } from "vitest";
import { createFileMaker } from "../src/file-maker.ts";
import type { PdfService } from "../src/index.ts";

const tree: Document = { type: "document", properties: { title: "办理说明", author: "", date: "2024-11-08" }, sections: [] };
const twoPages: PdfService = {
  apart: false,
  write: () => Promise.resolve({ bytes: new Uint8Array(), pages: 2, fonts: [] }),
  close: () => Promise.resolve(),
};
const maker = createFileMaker({} as StyleSheet, twoPages, new Map());
const from = { format: "pdf", tree, fillable: false } as const;

it("a guide of two pages is told at its place in the package's list", async () => {
  const place = { file: "templates/2025/package.yaml", line: 31, column: 14 };
  await expect(maker.make({ kind: "tree", from, limit: { pages: 1, place } })).rejects.toMatchObject({
    diagnostics: [
      {
        severity: "error",
        rule: "layout/too-many-pages",
        message: "《办理说明》排了 2 页，应为 1 页",
        ...place,
        hint: "压缩文字，或缩短 faq.yaml 中的答复",
      },
    ],
  });
});

it("as many pages as it may have are fine, and where nobody limits them any number", async () => {
  const place = { file: "" };
  await expect(maker.make({ kind: "tree", from, limit: { pages: 2, place } })).resolves.toMatchObject({ pages: 2 });
  await expect(maker.make({ kind: "tree", from })).resolves.toMatchObject({ pages: 2 });
});
