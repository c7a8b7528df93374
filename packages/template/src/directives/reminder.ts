import type { Block } from "@gongwen/document";
import type { ContainerDirective } from "mdast-util-directive";
import { lowerParagraph } from "../markdown/lower-paragraph.ts";
import { type Lowering, refuse } from "../markdown/lowering.ts";

/** `:::reminder`: what to see to before a draft is issued, above its title. */
export function lowerReminder(node: ContainerDirective, lowering: Lowering): Block[] {
  const [paragraph] = node.children;
  const fit = node.children.length === 1 && paragraph?.type === "paragraph" && Object.keys(node.attributes ?? {}).length === 0;
  if (fit) return lowerParagraph(paragraph, "reminder", lowering);
  const hint = ":::reminder 与 ::: 之间写一段提示";
  return refuse(node, lowering, { rule: "template/directive-content", message: ":::reminder 里要有一段文字", hint });
}
