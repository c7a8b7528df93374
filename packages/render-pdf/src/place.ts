/** A corner of a place on a page, as the layout engine reports it: points from the page's upper left. */
export interface Place {
  readonly kind: "entry" | "row";
  /** The entry's id; for a row, `section.block.row`, each from 0. */
  readonly name: string;
  readonly corner: "start" | "end";
  readonly page: number;
  readonly x: number;
  readonly y: number;
}
