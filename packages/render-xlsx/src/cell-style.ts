import type { FaceRole, StyleSheet } from "@gongwen/schema";
import type { Alignment, Border, Style } from "exceljs";

/** Excel's own code for text: what is typed or pasted stays as it is, codes keep their zeros and `=` is no formula. */
const textFormat = "@";

const rule: Partial<Border> = { style: "thin" };
const rules = { top: rule, left: rule, bottom: rule, right: rule };

type Horizontal = "left" | "center" | "right";

/** The looks of a sheet's cells, each from the style sheet. */
export interface CellStyles {
  readonly label: Partial<Style>;
  readonly title: Partial<Style>;
  readonly head: Partial<Style>;
  readonly note: Partial<Style>;
  text(align: Horizontal): Partial<Style>;
  number(align: Horizontal): Partial<Style>;
}

/** Faces and sizes of the style sheet as cell styles; data cells have rules around them. */
export function cellStyles(style: StyleSheet): CellStyles {
  const font = (face: FaceRole, size: number) => ({ name: style.faces[face].names[0] as string, size });
  const { bodySize, headSize, titleSize } = style.sheet;
  const label = style.paragraphs["attachment-label"];
  const body = { font: font(style.paragraphs["cell-value"].face, bodySize), border: rules };
  const look = (face: FaceRole, size: number, alignment: Partial<Alignment>): Partial<Style> => ({
    font: font(face, size),
    alignment,
  });
  return {
    label: look(label.face, label.size, { horizontal: "left", vertical: "middle" }),
    title: look(style.paragraphs["attachment-title"].face, titleSize, centred),
    head: { ...look(style.paragraphs["cell-head"].face, headSize, centred), border: rules },
    note: look(style.paragraphs["table-note"].face, bodySize, { horizontal: "left", vertical: "top", wrapText: true }),
    text: (horizontal) => ({ ...body, numFmt: textFormat, alignment: { horizontal, vertical: "middle", wrapText: true } }),
    number: (horizontal) => ({ ...body, alignment: { horizontal, vertical: "middle" } }),
  };
}

const centred: Partial<Alignment> = { horizontal: "center", vertical: "middle", wrapText: true };
