import type { Document } from "./document.ts";
import { paragraphsOf } from "./text-of.ts";

/** Whether a document has places to fill in: then it is a form. */
export function hasEntries(document: Document): boolean {
  for (const { paragraph } of paragraphsOf(document)) {
    if (paragraph.children.some(({ type }) => type === "entry")) return true;
  }
  return false;
}
