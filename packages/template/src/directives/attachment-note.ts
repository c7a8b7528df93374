import type { Block, Span } from "@gongwen/document";
import type { World } from "../world.ts";

/** `::attachment-note`: 附件：1. … 2. …; a single attachment has no number (GB/T 9704—2012, 7.3.4). */
export function attachmentNote({ attachments }: World, span: Span): readonly Block[] {
  return [...attachments.values()].map(({ number, title }, index) => {
    const ordinal = attachments.size === 1 ? "" : `${number}.`;
    return index === 0
      ? { type: "paragraph", role: "attachment-note-first", marker: `附件：${ordinal}`, children: title, span }
      : { type: "paragraph", role: "attachment-note-item", marker: ordinal, children: title, span };
  });
}
