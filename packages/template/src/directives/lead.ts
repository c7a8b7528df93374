import type { Block } from "@gongwen/document";
import type { ContainerDirective } from "mdast-util-directive";
import { lowerParagraph } from "../markdown/lower-paragraph.ts";
import { type Lowering, refuse } from "../markdown/lowering.ts";

/** `:::lead`: the line under a guide's title that says what it is. */
export function lowerLead(node: ContainerDirective, lowering: Lowering): Block[] {
  const [paragraph] = node.children;
  if (node.children.length === 1 && paragraph?.type === "paragraph") return lowerParagraph(paragraph, "guide-lead", lowering);
  const hint = ":::lead 与 ::: 之间写一段文字";
  return refuse(node, lowering, { rule: "template/directive-content", message: ":::lead 里要有一段文字", hint });
}
