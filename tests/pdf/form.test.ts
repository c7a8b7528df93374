import { existsSync } from "node:fs";
import { beforeAll, describe, expect, type TestContext, test } from "vitest";
import { type DocxControl, readControls } from "../readers/controls-reader.ts";
import {
  type Field,
  fieldsOf,
  filledByPdfjs,
  filledByPdfLib,
  openForm,
  pdfjsValues,
  pdfLibValues,
  type Values,
} from "./fields.ts";
import { buildEdition, fileOf } from "./pdf-pipeline.ts";
import { cutOut, drawPages, inkOf, type Picture } from "./pictures.ts";
import { needs } from "./programs.ts";

let blank: Uint8Array;
let fields: Field[] = [];
let controls: readonly DocxControl[] = [];
/** Every box ticked, every list at its last option, every text as long as it may be: nobody's answers. */
let answers: Values;

beforeAll(async () => {
  const outputs = await buildEdition(["pdf", "docx"]);
  blank = fileOf(outputs, "attachment-2");
  fields = await fieldsOf(await openForm(blank));
  controls = readControls(fileOf(outputs, "attachment-2", "docx"));
  answers = new Map(fields.map((field, index) => [field.name, answer(field, index)]));
});

function answer({ kind, options, limit, multiline }: Field, index: number): string | boolean {
  if (kind === "box") return true;
  const words = `虚构${index + 1}（甲）`;
  if (kind === "list") return options.at(-1) ?? words;
  if (limit !== undefined) return "虚构的填写内容，".repeat(limit).slice(0, limit);
  return multiline ? `${words}\n第二行` : words.slice(0, 4);
}

describe("the blank form", () => {
  test("has the fields of the DOCX, by name, in its order, with its labels as tooltips", () => {
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.map(({ name, tooltip }) => `${name} ${tooltip}`)).toEqual(controls.map(({ tag, alias }) => `${tag} ${alias}`));
  });

  test("has the kinds and the options of the DOCX", () => {
    const kinds = { rich: "text", plain: "text", date: "text", box: "box", list: "list", "free-list": "list" } as const;
    const ofControls = controls.map(({ tag, kind, options = [] }) => [tag, kinds[kind], ...options]);
    expect(fields.map(({ name, kind, options }) => [name, kind, ...options])).toEqual(ofControls);
  });

  test("is empty to both readers", async () => {
    const empty = new Map(fields.map(({ name, kind }) => [name, kind === "box" ? false : ""]));
    expect(await pdfjsValues(blank)).toEqual(empty);
    expect(await pdfLibValues(blank)).toEqual(empty);
  });

  test("goes from field to field down the page: no field begins below the end of the next", () => {
    const back = fields.filter((field, index) => {
      const next = fields[index + 1];
      return next !== undefined && next.page === field.page && next.box[1] > field.box[3];
    });
    expect(back.map(({ name }) => name)).toEqual([]);
  });

  test("has no field on another", () => {
    const onOther = fields.flatMap((one, index) =>
      fields
        .slice(index + 1)
        .filter((other) => other.page === one.page && overlap(one.box, other.box) > 1.5)
        .map(({ name }) => `${one.name} ${name}`),
    );
    expect(onOther).toEqual([]);
  });

  test("has a box for each limited entry that holds the limit at 10.5 points", () => {
    const limited = fields.filter(({ limit, multiline }) => limit !== undefined && multiline);
    expect(limited.length).toBeGreaterThan(5);
    const tooSmall = limited.filter(({ limit = 0, box: [left, bottom, right, top] }) => {
      const characters = Math.floor((right - left - 4) / 10.5);
      return Math.floor((top - bottom - 4) / 12 + 0.01) * characters < limit;
    });
    expect(tooSmall.map(({ name }) => name)).toEqual([]);
    expect(new Set(limited.map(({ size }) => size))).toEqual(new Set([10.5]));
  });
});

/** The smaller side of what two boxes share, in points; 0 when they are apart. */
function overlap(one: Field["box"], other: Field["box"]): number {
  const across = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const down = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  return Math.max(0, Math.min(across, down));
}

describe.each([
  ["pdf.js", filledByPdfjs, true],
  // It has no face for Chinese and leaves the drawing to the viewer.
  ["pdf-lib", filledByPdfLib, false],
] as const)("filled with %s", (_, fill, draws) => {
  let filled: Uint8Array;

  beforeAll(async () => {
    filled = await fill(blank, answers);
  });

  test("every value is read back by name with pdf.js and with pdf-lib", async () => {
    expect(await pdfjsValues(filled)).toEqual(answers);
    expect(await pdfLibValues(filled)).toEqual(answers);
  });

  test("every ticked box shows its tick, and where the program draws what it fills in, every text shows", (context) => {
    needs(context, "pdftoppm");
    needsEncodings(context);
    const [before, after] = [drawPages(blank), drawPages(filled)];
    const added = (field: Field) => inkIn(after, field) - inkIn(before, field);
    const boxes = fields.filter(({ kind }) => kind === "box");
    expect(Math.min(...boxes.map(added))).toBeGreaterThan(10);
    const texts = fields.filter(({ kind }) => kind !== "box");
    if (draws) expect(texts.filter((field) => added(field) < 20).map(({ name }) => name)).toEqual([]);
  });
});

/** Poppler draws Chinese in faces that a file names and doesn't hold only with its tables of encodings. */
function needsEncodings(context: TestContext): void {
  if (existsSync("/usr/share/poppler")) return;
  if (process.env.CI !== undefined) throw new Error("missing: poppler-data");
  context.skip("this machine has no poppler-data");
}

/** Dots' worth of ink in a field. */
function inkIn(pictures: readonly Picture[], { page, box: [left, bottom, right, top] }: Field): number {
  const picture = pictures[page - 1] as Picture;
  const height = picture.height / picture.scale;
  return inkOf(cutOut(picture, { left, right, top: height - top, bottom: height - bottom }));
}
