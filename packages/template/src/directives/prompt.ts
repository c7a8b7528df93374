import type { Block, Entry } from "@gongwen/document";
import { EntryId } from "@gongwen/schema";
import type { ContainerDirective } from "mdast-util-directive";
import { lowerParagraph } from "../markdown/lower-paragraph.ts";
import { type Lowering, refuse, spanOf } from "../markdown/lowering.ts";

/**
 * `:::prompt{id=selection label=遴选情况}`: what to write about, marked so that a forgotten one can be found, and under it the place
 * to write.
 */
export function lowerPrompt(node: ContainerDirective, lowering: Lowering): Block[] {
  const [paragraph] = node.children;
  const { id, label, ...others } = node.attributes ?? {};
  const unfit = node.children.length !== 1 || paragraph?.type !== "paragraph";
  if (unfit || !EntryId.safeParse(id).success || !label || Object.keys(others).length > 0) {
    const hint = "写作 :::prompt{id=标识 label=名称}，下面一段编写要求，再写 :::";
    return refuse(node, lowering, { rule: "template/directive-content", message: ":::prompt 的写法不对", hint });
  }
  const entry: Entry = { type: "entry", id: id as string, label, control: { kind: "text", multiline: true }, width: 2 };
  return [
    ...lowerParagraph(paragraph, "prompt", lowering),
    { type: "paragraph", role: "body", children: [entry], span: spanOf(node, lowering) },
  ];
}
