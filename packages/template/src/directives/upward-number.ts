import type { Block, Entry, Inline, Paragraph, Span } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";
import type { World } from "../world.ts";

/** `::upward-number`: number at the left and 签发人 at the right of an upward document, both left open (GB/T 9704—2012, 7.2.5, 7.2.6). */
export function upwardNumber(_: World, span: Span): readonly Block[] {
  const number = paragraph("upward-number", [
    open("numberAgency", "机关代字", 4),
    { type: "text", text: "〔" },
    open("numberYear", "发文年份", 2),
    { type: "text", text: "〕" },
    open("numberSerial", "发文顺序号", 2),
    { type: "text", text: "号" },
  ]);
  const signer = paragraph("upward-signer", [{ type: "text", text: "签发人：" }, open("signer", "签发人", 4)]);
  const cells = [{ children: [number] }, { children: [signer] }];
  return [{ type: "table", role: "letterhead", widths: [1, 1], headRows: 0, rows: [{ cells }], span }];
}

function paragraph(role: ParagraphRole, children: readonly Inline[]): Paragraph {
  return { type: "paragraph", role, children };
}

function open(id: string, label: string, width: number): Entry {
  return { type: "entry", id, label, control: { kind: "text", multiline: false }, width };
}
