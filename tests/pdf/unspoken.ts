import type { PdfPage } from "./read-pdf.ts";
import { liesIn, textArea } from "./text-area.ts";

/** What stands on a page and is no part of what it says, inside the text area and outside. */
export function unspoken(page: PdfPage): { inside: string; outside: string } {
  const area = textArea(page);
  const glyphs = page.glyphs.filter(({ mark }) => mark === undefined);
  const words = (inside: boolean) => glyphs.filter(({ box }) => liesIn(box, area) === inside).map(({ text }) => text);
  return { inside: words(true).join(""), outside: words(false).join("") };
}
