/** How a cell looks, and what Excel makes of what is typed into it. */
export interface CellLook {
  readonly face: string;
  /** In points. */
  readonly size: number;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "middle";
  readonly wrap?: true;
  /** Rules around the cell. */
  readonly ruled?: true;
  /** `text`: what is typed or pasted stays as it is, codes keep their zeros and `=` is no formula. */
  readonly format: "general" | "text" | "date";
}
