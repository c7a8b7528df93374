import { type Entry, unreachable } from "@gongwen/document";
import { type PDFContext, type PDFDict, PDFName, PDFNumber, type PDFRef, PDFString } from "pdf-lib";
import { type Box, emptyAppearance, textAppearance, tickAppearance } from "./appearance.ts";
import type { FormEntry } from "./form-entries.ts";
import type { FaceSubset } from "./truetype-subset.ts";
import { textString } from "./value-font.ts";

/** Field flags (ISO 32000-1, tables 228 and 230). */
const flag = { multiline: 1 << 12, combo: 1 << 17, edit: 1 << 18 } as const;
const printed = 4;

/** What the fields of one file share. `value` is there when a field has a value to show. */
export interface FieldFonts {
  readonly typing: PDFRef;
  readonly value?: { readonly ref: PDFRef; readonly face: FaceSubset };
}

/** A field's place: its page, and its rectangle from the lower left, in points. */
export interface FieldPlace {
  readonly page: PDFRef;
  readonly rectangle: readonly [number, number, number, number];
}

function boxOf([left, bottom, right, top]: FieldPlace["rectangle"]): Box {
  return { width: right - left, height: top - bottom };
}

function form(context: PDFContext, content: string, { width, height }: Box, fonts: FieldFonts): PDFRef {
  const resources = context.obj({ Font: fonts.value === undefined ? {} : { Value: fonts.value.ref } });
  const stream = context.flateStream(content, { Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height] });
  stream.dict.set(PDFName.of("Resources"), resources);
  return context.register(stream);
}

function setAll(field: PDFDict, values: Readonly<Record<string, Parameters<PDFDict["set"]>[1]>>): void {
  for (const [key, value] of Object.entries(values)) field.set(PDFName.of(key), value);
}

function checkBox(field: PDFDict, entry: Entry, box: Box, fonts: FieldFonts): void {
  const state = PDFName.of(entry.value === true ? "Yes" : "Off");
  const { context } = field;
  const states = { Yes: form(context, tickAppearance(box), box, fonts), Off: form(context, "", box, fonts) };
  setAll(field, { FT: PDFName.of("Btn"), V: state, AS: state, AP: context.obj({ N: states }) });
}

function textual(field: PDFDict, { entry, size }: FormEntry, box: Box, multiline: boolean, fonts: FieldFonts): void {
  const { context } = field;
  const value = typeof entry.value === "string" ? entry.value : "";
  const face = fonts.value?.face;
  const content = value === "" || face === undefined ? emptyAppearance : textAppearance(value, box, size, multiline, face);
  setAll(field, { DA: PDFString.of(`/STSong ${size} Tf 0 g`), AP: context.obj({ N: form(context, content, box, fonts) }) });
  if (value !== "") field.set(PDFName.of("V"), textString(value));
}

function fill(field: PDFDict, form: FormEntry, box: Box, fonts: FieldFonts): void {
  const { entry } = form;
  const { control } = entry;
  switch (control.kind) {
    case "box":
      checkBox(field, entry, box, fonts);
      break;
    case "date":
    case "text": {
      const multiline = control.kind === "text" && control.multiline;
      setAll(field, { FT: PDFName.of("Tx"), Ff: PDFNumber.of(multiline ? flag.multiline : 0) });
      if (entry.limit !== undefined) field.set(PDFName.of("MaxLen"), PDFNumber.of(entry.limit));
      textual(field, form, box, multiline, fonts);
      break;
    }
    case "list":
      setAll(field, {
        FT: PDFName.of("Ch"),
        Ff: PDFNumber.of(flag.combo | (control.free ? flag.edit : 0)),
        Opt: field.context.obj(control.options.map(textString)),
      });
      textual(field, form, box, false, fonts);
      break;
    default:
      unreachable(control);
  }
}

/** One field and its widget in one object: named by the entry's id, with its label as the tooltip. */
export function fieldObject(context: PDFContext, form: FormEntry, place: FieldPlace, fonts: FieldFonts): PDFRef {
  const field = context.obj({ Type: "Annot", Subtype: "Widget", F: printed, Rect: [...place.rectangle] });
  setAll(field, { T: PDFString.of(form.entry.id), TU: textString(form.entry.label), P: place.page });
  fill(field, form, boxOf(place.rectangle), fonts);
  return context.register(field);
}
