import type { CheckedAttachment } from "./check-context.ts";
import type { RuleContext } from "./document-rule.ts";
import { type Passage, unbroken } from "./passages.ts";

/** The title as the attachment's first page prints it; the list's, where the document has no such page. */
export function printedHeading({ passages }: RuleContext, { id, title }: CheckedAttachment): string {
  return unbroken(headingPassage(passages, id)?.text ?? title);
}

/** The first title of the attachment: later ones head parts of it. */
export function headingPassage(passages: readonly Passage[], id: string): Passage | undefined {
  return passages.find(({ part, paragraph: { role } }) => part === id && (role === "attachment-title" || role === "form-title"));
}

/** The title as the attachment note prints it; the list's, where the document has no such note. */
export function printedListTitle({ passages }: RuleContext, { number, title }: CheckedAttachment): string {
  return unbroken(listPassage(passages, number)?.text ?? title);
}

/** The item of the attachment note. */
export function listPassage(passages: readonly Passage[], number: number): Passage | undefined {
  return passages.filter(({ paragraph: { role } }) => role.startsWith("attachment-note"))[number - 1];
}

/** A title without the words in brackets at its end: （模板）, （含……）. */
export function titleStem(title: string): string {
  return title.replace(/（[^（）]*）$/u, "");
}
