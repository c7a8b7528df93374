import type { FaceRole, StyleSheet } from "@gongwen/schema";
import type { CellLook } from "./cell-look.ts";

type Horizontal = CellLook["horizontal"];
type Format = CellLook["format"];

/** The looks of a sheet's cells, each from the style sheet. */
export interface CellStyles {
  readonly label: CellLook;
  readonly title: CellLook;
  readonly verdict: CellLook;
  readonly line: CellLook;
  readonly head: CellLook;
  readonly note: CellLook;
  body(align: Horizontal, format: Format): CellLook;
}

/** Faces and sizes of the style sheet as looks of cells; heading and data cells have rules around them. */
export function cellStyles(style: StyleSheet): CellStyles {
  const { bodySize, headSize, titleSize } = style.sheet;
  const look = (face: FaceRole, size: number, horizontal: Horizontal, vertical: CellLook["vertical"] = "middle") =>
    ({ face: style.faces[face].names[0] as string, size, horizontal, vertical, format: "general" }) as const;
  const { paragraphs } = style;
  const label = paragraphs["attachment-label"];
  const head = paragraphs["cell-head"].face;
  const body = paragraphs["cell-value"].face;
  return {
    label: look(label.face, label.size, "left"),
    title: { ...look(paragraphs["attachment-title"].face, titleSize, "center"), wrap: true },
    verdict: { ...look(head, headSize, "left"), wrap: true, ruled: true },
    line: { ...look(body, bodySize, "left"), wrap: true },
    head: { ...look(head, headSize, "center"), wrap: true, ruled: true },
    note: { ...look(paragraphs["table-note"].face, bodySize, "left", "top"), wrap: true },
    body: (align, format) => ({ ...look(body, bodySize, align), wrap: true, ruled: true, format }),
  };
}
