import type { Block } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";
import type { ContainerDirective } from "mdast-util-directive";
import { lowerParagraph } from "../markdown/lower-paragraph.ts";
import { type Lowering, refuse } from "../markdown/lowering.ts";

/** What a numbered list is: the words before its first number, and what its paragraphs are. */
interface NumberedList {
  readonly label: string;
  readonly first: ParagraphRole;
  readonly next: ParagraphRole;
}

/** `:::attachments`: 附件：1. … 2. … of given titles, each in a paragraph of its own (GB/T 9704—2012, 7.3.4). */
export const lowerAttachments = lowerNumbered({ label: "附件：", first: "attachment-note-first", next: "attachment-note-item" });

/** `:::table-notes`: 注：1. … 2. … under a table. */
export const lowerTableNotes = lowerNumbered({ label: "注：", first: "table-note-first", next: "table-note" });

/** `:::steps`: 1. … 2. … of a guide. */
export const lowerSteps = lowerNumbered({ label: "", first: "guide-item", next: "guide-item" });

/** Numbers paragraphs; a single one has no number. */
function lowerNumbered({ label, first, next }: NumberedList) {
  return (node: ContainerDirective, lowering: Lowering): Block[] => {
    const paragraphs = node.children.filter((child) => child.type === "paragraph");
    const unfit = paragraphs.length === 0 || paragraphs.length !== node.children.length;
    if (unfit || Object.keys(node.attributes ?? {}).length > 0) {
      const message = `:::${node.name} 里要有一段或几段文字`;
      const hint = `:::${node.name} 与 ::: 之间每项写一段，项与项之间空一行，不写序号`;
      return refuse(node, lowering, { rule: "template/directive-content", message, hint });
    }
    return paragraphs.flatMap((paragraph, index) => {
      const ordinal = paragraphs.length === 1 ? "" : `${index + 1}.`;
      const marker = index === 0 ? `${label}${ordinal}` : ordinal;
      const blocks = lowerParagraph(paragraph, index === 0 ? first : next, lowering);
      return blocks.map((block) => (marker === "" ? block : { ...block, marker }) as Block);
    });
  };
}
