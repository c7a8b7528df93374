import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PDFCheckBox, PDFDocument, PDFDropdown, PDFTextField } from "pdf-lib";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One field of a form, as a viewer sees it. Its box in points from the page's lower left corner. */
export interface Field {
  readonly name: string;
  readonly id: string;
  readonly page: number;
  readonly kind: "text" | "box" | "list";
  readonly tooltip: string;
  readonly options: readonly string[];
  readonly limit: number | undefined;
  readonly multiline: boolean;
  readonly size: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly value: string | boolean;
}

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Opens a form with pdf.js, which needs its tables of Chinese encodings to show what is typed. */
export function openForm(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const tables = { cMapUrl: `${join(library, "cmaps")}/`, cMapPacked: true };
  return getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    standardFontDataUrl: `${join(library, "standard_fonts")}/`,
    ...tables,
  }).promise;
}

interface Widget {
  readonly fieldName: string;
  readonly id: string;
  readonly fieldType: string;
  readonly fieldValue: unknown;
  readonly alternativeText?: string;
  readonly options?: readonly { readonly displayValue: string }[];
  readonly maxLen?: number;
  readonly multiLine?: boolean;
  readonly defaultAppearanceData?: { readonly fontSize: number };
  readonly rect: readonly [number, number, number, number];
}

/** Every field, page by page in the order of the tab key. */
export async function fieldsOf(file: PDFDocumentProxy): Promise<Field[]> {
  const fields: Field[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const annotations = (await (await file.getPage(page)).getAnnotations()) as (Widget & { subtype: string })[];
    fields.push(...annotations.filter(({ subtype }) => subtype === "Widget").map((widget) => field(widget, page)));
  }
  return fields;
}

function field(widget: Widget, page: number): Field {
  const { fieldName, id, fieldType, fieldValue, alternativeText = "", options = [], maxLen = 0, rect } = widget;
  const kind = fieldType === "Btn" ? "box" : fieldType === "Ch" ? "list" : "text";
  const words = Array.isArray(fieldValue) ? String(fieldValue[0] ?? "") : String(fieldValue ?? "");
  return {
    name: fieldName,
    id,
    page,
    kind,
    tooltip: alternativeText,
    options: options.map(({ displayValue }) => displayValue),
    limit: maxLen > 0 ? maxLen : undefined,
    multiline: widget.multiLine === true,
    size: widget.defaultAppearanceData?.fontSize ?? 0,
    box: rect,
    value: kind === "box" ? words === "Yes" : words,
  };
}

/** Values by field name: words, or whether a box is ticked. */
export type Values = ReadonlyMap<string, string | boolean>;

/** Reads a form's values with pdf.js. */
export async function pdfjsValues(bytes: Uint8Array): Promise<Values> {
  const file = await openForm(bytes);
  const fields = await fieldsOf(file);
  await file.loadingTask.destroy();
  return new Map(fields.map(({ name, value }) => [name, value]));
}

/** Fills a form with pdf.js, as a browser does, and saves it. */
export async function filledByPdfjs(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  const file = await openForm(bytes);
  for (const { id, name } of await fieldsOf(file)) file.annotationStorage.setValue(id, { value: values.get(name) });
  const saved = await file.saveDocument();
  await file.loadingTask.destroy();
  return saved;
}

/** Reads a form's values with pdf-lib. */
export async function pdfLibValues(bytes: Uint8Array): Promise<Values> {
  const form = (await PDFDocument.load(bytes, { updateMetadata: false })).getForm();
  return new Map(
    form.getFields().map((one): [string, string | boolean] => {
      if (one instanceof PDFCheckBox) return [one.getName(), one.isChecked()];
      if (one instanceof PDFDropdown) return [one.getName(), one.getSelected()[0] ?? ""];
      return [one.getName(), one instanceof PDFTextField ? (one.getText() ?? "") : ""];
    }),
  );
}

/** Fills a form with pdf-lib and saves it. */
export async function filledByPdfLib(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const one of file.getForm().getFields()) {
    const value = values.get(one.getName());
    if (one instanceof PDFCheckBox && value === true) one.check();
    if (one instanceof PDFDropdown) one.select(String(value));
    if (one instanceof PDFTextField) one.setText(String(value));
  }
  return file.save({ updateFieldAppearances: false });
}
