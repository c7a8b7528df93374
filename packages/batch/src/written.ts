import type { UsedFace } from "@gongwen/render-pdf";

/** A written file; a PDF knows its pages, and the faces that were asked for and used. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly fonts?: readonly UsedFace[];
}
