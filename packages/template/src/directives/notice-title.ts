import { type Block, type Inline, type Span, titleCharacters } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";
import { titleLines } from "../title-lines.ts";
import type { World } from "../world.ts";

/** `::title`: issuers and 关于……的通知, broken into lines (GB/T 9704—2012, 7.3.1). */
export function noticeTitle({ facts: { notice } }: World, span: Span): readonly Block[] {
  const issuers = issuerLines(notice);
  const above = issuers.map((line) => [...line].length);
  const subject = titleLines(subjectLine(notice), { keep: notice.keepTogether, above, limit: titleCharacters });
  const children = [...issuers, ...subject].flatMap((text, index): Inline[] => {
    return index === 0 ? [{ type: "text", text }] : [{ type: "break" }, { type: "text", text }];
  });
  return [{ type: "paragraph", role: "title", children, span }];
}

/** The title in one line, as a file's properties name it. */
export function plainTitle({ notice }: Facts): string {
  return `${issuerNames(notice).join("　")}${subjectLine(notice)}`;
}

/** Side by side with a full-width blank between them where that fits, else one under the other. */
function issuerLines(notice: Facts["notice"]): string[] {
  const joined = issuerNames(notice).join("　");
  return [...joined].length <= titleCharacters ? [joined] : issuerNames(notice);
}

function issuerNames({ issuers }: Facts["notice"]): string[] {
  return issuers.map(({ name }) => name);
}

function subjectLine({ subject }: Facts["notice"]): string {
  return `关于${subject}的通知`;
}
