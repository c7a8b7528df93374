import type { FaceRole } from "@gongwen/fonts";

/** One face, as bytes: TTF, OTF, or a collection with `index`. */
export interface PdfFace {
  /** The name that reports use, such as `FandolFang`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which face of a collection (TTC). */
  readonly index?: number;
  /** Given for a face that stands in for a class. A face without a role is an office's own, found by its names. */
  readonly role?: FaceRole;
}

/** Which face was asked for, and which one was used. They differ where a substitute stood in. */
export interface UsedFace {
  readonly wanted: string;
  readonly used: string;
}
