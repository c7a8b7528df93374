import { textWidth } from "../display-width.ts";

/** A text with blanks behind it (or before it, for figures) up to a width in half-width places. */
export function padded(text: string, width: number, side: "left" | "right" = "left"): string {
  const blanks = " ".repeat(Math.max(0, width - textWidth(text)));
  return side === "left" ? text + blanks : blanks + text;
}

/** The width of the widest of some texts. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth));
}
