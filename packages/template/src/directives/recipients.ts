import type { Block } from "@gongwen/document";
import type { ContainerDirective } from "mdast-util-directive";
import { lowerParagraph } from "../markdown/lower-paragraph.ts";
import { type Lowering, refuse } from "../markdown/lowering.ts";

/** `:::recipients`: the addressees (GB/T 9704—2012, 7.3.2). */
export function lowerRecipients(node: ContainerDirective, lowering: Lowering): Block[] {
  const [paragraph] = node.children;
  if (node.children.length !== 1 || paragraph?.type !== "paragraph" || Object.keys(node.attributes ?? {}).length > 0) {
    const hint = ":::recipients 与 ::: 之间写主送机关，以“：”收尾";
    return refuse(node, lowering, { rule: "template/directive-content", message: ":::recipients 里要有一段文字", hint });
  }
  return lowerParagraph(paragraph, "recipients", lowering);
}
