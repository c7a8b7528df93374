import type { FaceRole, StyleSheet } from "@gongwen/schema";
import type { Alignment, Border, Style } from "exceljs";

type Horizontal = "left" | "center" | "right";

/** `text`: what is typed or pasted stays as it is, codes keep their zeros and `=` is no formula. */
type Format = "general" | "text" | "date";

/** Excel's own codes. */
const formats: Readonly<Record<Format, Partial<Style>>> = {
  general: {},
  text: { numFmt: "@" },
  date: { numFmt: 'yyyy"年"m"月"d"日"' },
};

const rule: Partial<Border> = { style: "thin" };
const ruled = { border: { top: rule, left: rule, bottom: rule, right: rule } };

/** The looks of a sheet's cells, each from the style sheet. Cells that look alike share one object: the library knows it again. */
export interface CellStyles {
  readonly label: Partial<Style>;
  readonly title: Partial<Style>;
  readonly verdict: Partial<Style>;
  readonly line: Partial<Style>;
  readonly head: Partial<Style>;
  readonly note: Partial<Style>;
  body(align: Horizontal, format: Format): Partial<Style>;
}

/** Faces and sizes of the style sheet as looks of cells; heading and data cells have rules around them. */
export function cellStyles(style: StyleSheet): CellStyles {
  const { bodySize, headSize, titleSize } = style.sheet;
  const look = (face: FaceRole, size: number, alignment: Partial<Alignment>): Partial<Style> => ({
    font: { name: style.faces[face].names[0] as string, size },
    alignment: { vertical: "middle", ...alignment },
  });
  const wrapped = (horizontal: Horizontal): Partial<Alignment> => ({ horizontal, wrapText: true });
  const { paragraphs } = style;
  const label = paragraphs["attachment-label"];
  const head = paragraphs["cell-head"].face;
  const body = paragraphs["cell-value"].face;
  return {
    label: look(label.face, label.size, { horizontal: "left" }),
    title: look(paragraphs["attachment-title"].face, titleSize, wrapped("center")),
    verdict: { ...look(head, headSize, wrapped("left")), ...ruled },
    line: look(body, bodySize, wrapped("left")),
    head: { ...look(head, headSize, wrapped("center")), ...ruled },
    note: look(paragraphs["table-note"].face, bodySize, { ...wrapped("left"), vertical: "top" }),
    body: (align, format) => ({ ...look(body, bodySize, wrapped(align)), ...ruled, ...formats[format] }),
  };
}
