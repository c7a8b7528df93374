import {
  PDFArray,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  type PDFHexString,
  PDFName,
  PDFTextField,
  type PDFWidgetAnnotation,
} from "pdf-lib";
import { beforeAll, expect, test } from "vitest";
import { subsetTrueType } from "../src/fillable/truetype-subset.ts";
import { glyphOf, trueTypeTables } from "../src/fillable/truetype-tables.ts";
import { wrapText } from "../src/fillable/wrap-text.ts";
import { createPdfWriter, type PdfFace, type PdfWriter } from "../src/index.ts";
import { filled, formDocument, longSummary, regions } from "./fixtures/form.ts";
import { style } from "./fixtures/style.ts";
import { faces } from "./fixtures/world.ts";
import { drawPage, ink, needs, readText } from "./read-pdf.ts";

let writer: PdfWriter;
let [blank, prefilled]: Uint8Array[] = [];
const millimetres = 25.4 / 72;

beforeAll(async () => {
  writer = createPdfWriter(faces);
  blank = (await writer.write(formDocument(), style, { fillable: true })).bytes;
  prefilled = (await writer.write(formDocument(filled), style, { fillable: true })).bytes;
});

function load(bytes: Uint8Array | undefined): Promise<PDFDocument> {
  return PDFDocument.load(bytes as Uint8Array, { updateMetadata: false });
}

function kindOf(field: PDFField): string {
  if (field instanceof PDFCheckBox) return "box";
  if (field instanceof PDFDropdown) return field.isEditable() ? "list, free" : "list";
  return field instanceof PDFTextField && field.isMultiline() ? "lines" : "line";
}

function valueIn(field: PDFField): string | boolean | undefined {
  if (field instanceof PDFCheckBox) return field.isChecked();
  if (field instanceof PDFDropdown) return field.getSelected()[0];
  return field instanceof PDFTextField ? field.getText() : undefined;
}

/** A field's rectangle in millimetres from the upper left. */
function place(field: PDFField): [left: number, top: number, right: number, bottom: number] {
  const [widget] = field.acroField.getWidgets() as [PDFWidgetAnnotation];
  const { x, y, width, height } = widget.getRectangle();
  const top = 297 - (y + height) * millimetres;
  return [x * millimetres, top, (x + width) * millimetres, top + height * millimetres];
}

test("fields are named by the entries' ids, of their kinds, in the order of reading", async () => {
  const fields = (await load(blank)).getForm().getFields();
  expect(fields.map((field) => `${field.getName()}: ${kindOf(field)}`)).toEqual([
    "cover_company: line",
    "cover_date: line",
    "cover_bureau: list",
    "company: line",
    "representative: line",
    "phone: line",
    "mobile: line",
    "scale_medium: box",
    "scale_small: box",
    "industry: line",
    "summary: lines",
    "shortfall: lines",
    ...[1, 2, 3].flatMap((index) => [`goal_${index}: list, free`, `goal_${index}_y1: line`, `goal_${index}_y2: line`]),
    "plan: lines",
  ]);
});

test("the tab key goes through the fields in that order, and a tooltip names each", async () => {
  const pdf = await load(blank);
  const listed = pdf.getPages().flatMap((page) => {
    const annotations = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray)?.asArray() ?? [];
    const widgets = annotations.map((one) => pdf.context.lookup(one, PDFDict)).filter((one) => one.has(PDFName.of("FT")));
    if (widgets.length > 0) expect(page.node.get(PDFName.of("Tabs"))).toBe(PDFName.of("S"));
    return widgets.map((one) => (one.get(PDFName.of("TU")) as PDFHexString).decodeText());
  });
  expect(listed.slice(0, 5)).toEqual(["企业名称", "填报时间", "推荐单位", "企业名称", "法定代表人"]);
  expect(listed).toHaveLength(22);
});

test("a box that was not ticked is off; lists hold their options; a limit is the field's", async () => {
  const form = (await load(blank)).getForm();
  expect(form.getCheckBox("scale_medium").isChecked()).toBe(false);
  expect(form.getDropdown("cover_bureau").getOptions()).toEqual(regions);
  expect([form.getTextField("summary").getMaxLength(), form.getTextField("company").getMaxLength()]).toEqual([300, undefined]);
});

test("values come back by name, and so do values set by another program", async () => {
  const values = Object.fromEntries(
    (await load(prefilled))
      .getForm()
      .getFields()
      .map((field) => [field.getName(), valueIn(field)]),
  );
  expect(values).toMatchObject({
    company: filled.company,
    cover_bureau: filled.bureau,
    scale_medium: true,
    scale_small: false,
    summary: longSummary,
    phone: undefined,
  });
  const pdf = await load(blank);
  const form = pdf.getForm();
  form.getTextField("company").setText("浙江喆明（样例）");
  form.getDropdown("cover_bureau").select(regions[0] as string);
  form.getCheckBox("scale_small").check();
  const saved = (await load(await pdf.save({ updateFieldAppearances: false }))).getForm();
  expect(["company", "cover_bureau", "scale_small"].map((name) => valueIn(saved.getField(name)))).toEqual([
    "浙江喆明（样例）",
    regions[0],
    true,
  ]);
});

test("fields lie on their printed places: right of their labels, apart from each other", async () => {
  const form = (await load(blank)).getForm();
  const boxes = ["company", "representative", "phone", "mobile", "summary", "shortfall", "scale_medium", "scale_small"].map(
    (name) => place(form.getField(name)),
  );
  for (const [index, [left, top, right, bottom]] of boxes.entries()) {
    expect(left).toBeGreaterThan(40);
    expect(right).toBeLessThan(184.5);
    for (const [l, t, r, b] of boxes.slice(index + 1)) expect(left < r && l < right && top < b && t < bottom).toBe(false);
  }
});

test.each([
  ["summary", 300],
  ["shortfall", 300],
  ["plan", 2000],
])("the box of %s holds its limit of %i characters at 10.5 pt", async (name, limit) => {
  const [left, top, right, bottom] = place((await load(blank)).getForm().getField(name));
  const lines = wrapText("字".repeat(limit), (right - left) / millimetres - 4, () => 10.5).length;
  expect(lines * 12 + 4).toBeLessThanOrEqual((bottom - top) / millimetres + 0.05);
  expect(bottom).toBeLessThan(262.5);
});

test("values show: each leaves its ink in its field, line by line, and the blank form none", async (context) => {
  needs("pdftoppm", context);
  const form = (await load(prefilled)).getForm();
  const [empty, full] = [drawPage(blank as Uint8Array, 2), drawPage(prefilled as Uint8Array, 2)] as const;
  for (const name of ["company", "summary", "scale_medium"]) {
    const [left, top, right, bottom] = place(form.getField(name));
    const end = name === "summary" ? top + 8 : bottom;
    const inset = name === "scale_medium" ? 1.2 : 0.8;
    const [before, after] = [empty, full].map((picture) => ink(picture, left + inset, top + inset, right - inset, end - inset));
    expect(before, name).toBe(0);
    expect(after, name).toBeGreaterThan(name === "company" ? 0.02 : 0.05);
  }
});

test("the face for values is cut down to its characters, whose outlines are those of the whole face", () => {
  const source = (faces.find(({ role }) => role === "fallback") as PdfFace).bytes;
  const subset = subsetTrueType(source, "浙江喆明，é💠");
  expect([...subset.glyphs.keys()]).toEqual(["é", "喆", "明", "江", "浙", "，"]);
  expect(subset.bytes.length).toBeLessThan(source.length / 20);
  const [whole, part] = [trueTypeTables(source), trueTypeTables(subset.bytes)];
  for (const [character, { glyph, advance }] of subset.glyphs) {
    const [outline, copy] = [whole, part].map((tables) => Buffer.from(tables.bytes("glyf").subarray(...tables.range(glyph)))) as [
      Buffer,
      Buffer,
    ];
    expect(outline.length, character).toBeGreaterThan(20);
    expect(copy.subarray(0, outline.length).equals(outline), character).toBe(true);
    expect(part.advance(glyph)).toBe(advance);
  }
  const [start, end] = part.range(glyphOf(whole.view("cmap"), 0x4e00));
  expect(end - start).toBe(0);
});

test("values are found as text", (context) => {
  needs("pdftotext", context);
  expect(readText(prefilled as Uint8Array)).toContain("浙江喆明精密机械股份有限公司（样例）");
});

test.each([
  ["一二三四五六", 4, ["一二三四", "五六"]],
  ["一二三四，五", 4, ["一二三四，", "五"]],
  ["一二\n三", 4, ["一二", "三"]],
  ["", 4, [""]],
])("%j in lines of %i", (text, width, want) => {
  expect(wrapText(text, width, () => 1)).toEqual(want);
});
