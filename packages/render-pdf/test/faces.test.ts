import { DiagnosticError } from "@gongwen/diagnostics";
import { readFace } from "@gongwen/fonts";
import { expect, test } from "vitest";
import { chooseFaces, loadFaces } from "../src/face-set.ts";
import { faceUse } from "../src/face-use.ts";
import { createPdfWriter, type PdfFace } from "../src/index.ts";
import { renameFace } from "../src/rename-face.ts";
import { document, entry, paragraph, section, text } from "./fixtures/build.ts";
import { style } from "./fixtures/style.ts";
import { faces } from "./fixtures/world.ts";

function face(role: PdfFace["role"]): PdfFace {
  return faces.find((one) => one.role === role) as PdfFace;
}

/** A face that says it is 仿宋, as an office's own would. */
function ownFangsong(): PdfFace {
  return { name: "仿宋.ttf", bytes: renameFace(face("kaiti").bytes, 0, "仿宋", "FangSong") };
}

async function problems(work: () => unknown): Promise<DiagnosticError["diagnostics"]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

test("a renamed face has its new family and the glyphs of the old one", () => {
  const renamed = readFace(renameFace(face("xiaobiaosong").bytes, 0, "gongwen-4", "FandolSong-Bold"));
  expect(renamed.families).toEqual(["gongwen-4"]);
  expect([renamed.covers(0x6d59), renamed.covers(0x5586)]).toEqual([true, false]);
});

test("an office's own face comes before the substitute, whatever its place in the list", () => {
  const { faces: loaded } = loadFaces([...faces, ownFangsong()]);
  const chains = chooseFaces(loaded, style);
  expect(faceUse([{ text: "浙江", face: "fangsong" }], chains).fonts).toEqual([{ wanted: "仿宋_GB2312", used: "仿宋.ttf" }]);
});

test("substitutes are reported, and the face for rare characters where one is used", () => {
  const chains = chooseFaces(loadFaces(faces).faces, style);
  const use = faceUse(
    [
      { text: "张喆", face: "fangsong" },
      { text: "□", face: "symbols" },
    ],
    chains,
  );
  expect(use.fonts).toEqual([
    { wanted: "仿宋_GB2312", used: "FandolFang" },
    { wanted: "仿宋_GB2312", used: "LXGW WenKai" },
    { wanted: "Segoe UI Symbol", used: "Noto Sans Symbols2" },
  ]);
});

test("a character without a glyph is an error that names it, its text and its place, in every kind of place", async () => {
  const span = { file: "templates/2025/notice.md.hbs", line: 7, column: 3 };
  const given = document(
    section("notice", [
      paragraph("body", "会议📎通知", { span }),
      paragraph("heading-2", [text("总体🙂安排。", "heading-2"), text("如下。")], { span }),
      paragraph("cell-value", [entry("name", "姓名", { kind: "text", multiline: false }, { value: "王\u{1F600}" })], { span }),
      { type: "foot", rows: [{ role: "imprint-print", left: [text("办公室🧾")] }], span },
    ]),
  );
  const found = await problems(() => createPdfWriter(faces).write(given, style));
  expect(found.map(({ rule, message, file, line, column }) => [rule, message, file, line, column])).toEqual(
    [
      ["📎", "1F4CE", "会议📎通知"],
      ["🙂", "1F642", "总体🙂安排。"],
      ["\u{1F600}", "1F600", "王\u{1F600}"],
      ["🧾", "1F9FE", "办公室🧾"],
    ].map(([sign, code, words]) => [
      "font/missing-glyph",
      `没有一种字体有“${sign}”（U+${code}）这个字，它出现在“${words}”中`,
      span.file,
      span.line,
      span.column,
    ]),
  );
});

test("a class without a face, and a file that is no font, are errors by name", async () => {
  const some = faces.filter(({ role }) => role !== "kaiti" && role !== "heiti");
  const missing = await problems(() => createPdfWriter(some).write(document(section("notice", [])), style));
  expect(missing.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    "font/missing-face 没有“楷体_GB2312”的字体，也没有替代字体",
    "font/missing-face 没有“黑体”的字体，也没有替代字体",
  ]);
  const broken = await problems(() => createPdfWriter([{ name: "坏.ttf", bytes: face("kaiti").bytes.slice(0, 5000) }]));
  expect(broken.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    "font/broken-face 字体“坏.ttf”读不出来（The font is cut off）",
  ]);
});
