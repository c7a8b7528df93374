import type { Document } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { PDFArray, type PDFContext, PDFDocument, PDFName, type PDFPage, type PDFRef, PDFString } from "pdf-lib";
import type { Place } from "../place.ts";
import { type FieldFonts, fieldObject } from "./field.ts";
import { type FormEntry, formEntries } from "./form-entries.ts";
import { subsetTrueType } from "./truetype-subset.ts";
import { embedValueFont, typingFont } from "./value-font.ts";

interface Corners {
  readonly start: Place;
  readonly end: Place;
}

function cornersByName(places: readonly Place[]): Map<string, Corners> {
  const starts = new Map<string, Place>();
  const corners = new Map<string, Corners>();
  for (const place of places.filter(({ kind }) => kind === "entry")) {
    const start = starts.get(place.name);
    if (place.corner === "start") starts.set(place.name, start ?? place);
    else if (start !== undefined) corners.set(place.name, { start, end: place });
  }
  return corners;
}

/** A rectangle from the lower left. A place that goes on over the page ends with the text area of its first page. */
function rectangle({ start, end }: Corners, page: PDFPage, { overlap }: FormEntry, style: StyleSheet) {
  const height = page.getHeight();
  const lowest = height - (style.page.bottom * 72) / 25.4;
  const bottom = end.page === start.page ? end.y : lowest;
  const round = (value: number) => Math.round(value * 100) / 100;
  return [
    round(start.x - overlap.x),
    round(height - bottom - overlap.y),
    round(end.x + overlap.x),
    round(height - start.y + overlap.y),
  ] as const;
}

/** Makes the fonts that fields are shown in; the one for values only where there is something to show. */
function makeFonts(context: PDFContext, entries: readonly FormEntry[], face: Uint8Array | undefined): FieldFonts {
  const values = entries.map(({ entry }) => (typeof entry.value === "string" ? entry.value : "")).join("");
  const typing = typingFont(context);
  if (values === "" || face === undefined) return { typing };
  const subset = subsetTrueType(face, values);
  return { typing, value: { ref: embedValueFont(context, subset), face: subset } };
}

function addWidget(page: PDFPage, widget: PDFRef): void {
  const annotations = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray) ?? page.doc.context.obj([]);
  annotations.push(widget);
  page.node.set(PDFName.of("Annots"), annotations);
  // Structure order; widgets outside the structure follow in the order of their list.
  page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
}

/**
 * Puts a field on the printed place of every entry: text, several lines, tick box, list. What is typed is shown in STSong-Light,
 * which every viewer has or replaces; values that are there already, in an embedded face.
 *
 * @param bytes the laid out form, and `places` where its entries stand
 * @param face a TrueType face with outlines in `glyf`, for values that are there already
 */
export async function makeFillable(
  bytes: Uint8Array,
  places: readonly Place[],
  document: Document,
  style: StyleSheet,
  face: Uint8Array | undefined,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const corners = cornersByName(places);
  const entries = formEntries(document, style);
  const fonts = makeFonts(pdf.context, entries, face);
  const fields = entries.flatMap((form) => {
    const place = corners.get(form.entry.id);
    if (place === undefined) throw new Error(`No place was laid out for the entry ${form.entry.id}`);
    const page = pdf.getPage(place.start.page - 1);
    const field = fieldObject(pdf.context, form, { page: page.ref, rectangle: rectangle(place, page, form, style) }, fonts);
    addWidget(page, field);
    return [field];
  });
  const acroForm = pdf.context.obj({ Fields: fields, DR: { Font: { STSong: fonts.typing } } });
  acroForm.set(PDFName.of("DA"), PDFString.of("/STSong 10.5 Tf 0 g"));
  pdf.catalog.set(PDFName.of("AcroForm"), pdf.context.register(acroForm));
  return pdf.save({ updateFieldAppearances: false, useObjectStreams: true });
}
