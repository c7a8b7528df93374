import { printedHeading, titleStem } from "./attachment-names.ts";
import type { CheckedAttachment } from "./check-context.ts";
import type { RuleContext } from "./document-rule.ts";
import { type Passage, unbroken } from "./passages.ts";

/** A place that calls an attachment by a name. */
export interface AttachmentCall {
  readonly attachment: CheckedAttachment;
  readonly words: string;
  readonly passage: Passage;
}

/** Characters of the noun before a bracket that may be the attachment's name: 申请材料. */
const [shortestNoun, longestNoun] = [3, 6];
/** Characters at the end of a name that make it an attachment's: 申请表. */
const sharedEnd = 3;

/** Every place that names an attachment, but for the attachment note and the attachments' own titles. */
export function attachmentCalls(context: RuleContext): AttachmentCall[] {
  const running = context.passages.filter(({ paragraph: { role } }) => !/^(?:attachment-|form-title)/.test(role));
  return running.flatMap((passage) => [
    ...numberedCalls(passage, /《([^《》]+)》（附件(\d+)）/gu, context, (words) => words),
    ...numberedCalls(passage, /(\p{Script=Han}+)（详?见附件(\d+)）/gu, context, nounOf),
    ...listedCalls(passage, context),
  ]);
}

/** Words, and the number of the attachment after them. */
function numberedCalls(
  passage: Passage,
  pattern: RegExp,
  context: RuleContext,
  nameIn: (words: string, heading: string) => string | undefined,
): AttachmentCall[] {
  return [...unbroken(passage.text).matchAll(pattern)].flatMap(([, before = "", number]) => {
    const attachment = context.attachments.find((candidate) => candidate.number === Number(number));
    const words = attachment === undefined ? undefined : nameIn(before, printedHeading(context, attachment));
    return attachment === undefined || words === undefined ? [] : [{ attachment, words, passage }];
  });
}

/** The last words, from the last pair of characters that the title has, too: 申请材料 of 申请表. None when they name something else. */
function nounOf(words: string, heading: string): string | undefined {
  for (let length = shortestNoun; length <= Math.min(words.length, longestNoun); length++) {
    const noun = words.slice(-length);
    if (titleStem(heading).includes(noun.slice(0, 2))) return noun;
  }
  return undefined;
}

/** A cell of a list that ends as an attachment's title does; several may end in 汇总表, and the longest end decides. */
function listedCalls(passage: Passage, context: RuleContext): AttachmentCall[] {
  if (!passage.inTable) return [];
  const words = titleStem(unbroken(passage.text));
  const [best] = context.attachments
    .map((attachment) => ({ attachment, shared: commonEnd(words, titleStem(printedHeading(context, attachment))) }))
    .sort((a, b) => b.shared - a.shared);
  return best === undefined || best.shared < sharedEnd ? [] : [{ attachment: best.attachment, words, passage }];
}

/** How many characters two texts have in common at their ends. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
