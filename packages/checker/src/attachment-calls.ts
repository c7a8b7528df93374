import { printedHeading, titleStem } from "./attachment-names.ts";
import type { CheckedAttachment } from "./check-context.ts";
import type { RuleContext } from "./document-rule.ts";
import { type Passage, unbroken } from "./passages.ts";
import { commonEnd } from "./wording.ts";

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

/** An attachment, and its title as its first page prints it. */
interface Titled {
  readonly attachment: CheckedAttachment;
  readonly heading: string;
}

/** Every place that names an attachment, but for the attachment note and the attachments' own titles. */
export function attachmentCalls(context: RuleContext): AttachmentCall[] {
  const running = context.passages.filter(({ paragraph: { role } }) => !/^(?:attachment-|form-title)/.test(role));
  const titled = context.attachments.map((attachment) => ({ attachment, heading: printedHeading(context, attachment) }));
  return running.flatMap((passage) => [
    ...numberedCalls(passage, /《([^《》]+)》（附件(\d+)）/gu, titled, (words) => words),
    ...numberedCalls(passage, /(\p{Script=Han}+)（详?见附件(\d+)）/gu, titled, nounOf),
    ...listedCalls(passage, titled),
  ]);
}

/** Words, and the number of the attachment after them. */
function numberedCalls(
  passage: Passage,
  pattern: RegExp,
  titled: readonly Titled[],
  nameIn: (words: string, heading: string) => string | undefined,
): AttachmentCall[] {
  return [...unbroken(passage.text).matchAll(pattern)].flatMap(([, before = "", number]) => {
    const called = titled.find(({ attachment }) => attachment.number === Number(number));
    const words = called === undefined ? undefined : nameIn(before, called.heading);
    return called === undefined || words === undefined ? [] : [{ attachment: called.attachment, words, passage }];
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
function listedCalls(passage: Passage, titled: readonly Titled[]): AttachmentCall[] {
  if (!passage.inTable) return [];
  const words = titleStem(unbroken(passage.text));
  const [best] = titled
    .map(({ attachment, heading }) => ({ attachment, shared: commonEnd(words, titleStem(heading)) }))
    .sort((a, b) => b.shared - a.shared);
  return best === undefined || best.shared < sharedEnd ? [] : [{ attachment: best.attachment, words, passage }];
}
