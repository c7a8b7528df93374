import { expect, test } from "vitest";
import { createPdfWriter } from "../src/index.ts";
import { document, paragraph, section } from "./fixtures/build.ts";
import { imprint } from "./fixtures/notice.ts";
import { style } from "./fixtures/style.ts";
import { faces } from "./fixtures/world.ts";
import { needs, readPages } from "./read-pdf.ts";

const writer = createPdfWriter(faces);
const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph("body", `第${index + 1}行`));

test.for([
  ["an even page with room takes it", 30, ["— 1 —", "— 2 —"], 2],
  ["an odd page is followed by one without a number", 10, ["— 1 —", ""], 2],
  ["a full even page is followed by a blank page and the imprint's, both without numbers", 43, ["— 1 —", "— 2 —", "", ""], 4],
] as const)("C5: %s", async ([, count, numbers, pages], context) => {
  needs("pdftotext", context);
  const pdf = await writer.write(document(section("notice", [...lines(count), imprint])), style);
  expect(pdf.pages).toBe(pages);
  const read = readPages(pdf.bytes);
  expect(read.map((page) => page.lines.find(({ text }) => text.startsWith("—"))?.text ?? "")).toEqual(numbers);
  expect(read.at(-1)?.lines.some(({ text }) => text.startsWith("抄送："))).toBe(true);
});

test("C5: after a turned page it has an upright page of its own", async (context) => {
  needs("pdftotext", context);
  const pdf = await writer.write(document(section("table", [...lines(3), imprint], "landscape")), style);
  const read = readPages(pdf.bytes);
  expect(read.map(({ width, height }) => width < height)).toEqual([false, true]);
  expect(read[1]?.lines.some(({ text }) => text.startsWith("抄送："))).toBe(true);
});
