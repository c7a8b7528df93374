import type { Inline } from "@gongwen/document";
import type { PhrasingContent } from "mdast";
import { joinTexts } from "../to-inline.ts";
import type { Lowering } from "./lowering.ts";
import { markIndex } from "./to-markdown.ts";

/** The words of a paragraph, a heading or a cell. A new line in the template is no blank in Chinese text. */
export function lowerInlines(children: readonly PhrasingContent[], { markdown: { nodes } }: Lowering): Inline[] {
  const words = children.map((child) => (child.type === "text" ? child.value.replaceAll("\n", "") : "")).join("");
  return joinTexts([...words].map((character) => nodes[markIndex(character) ?? -1] ?? { type: "text", text: character }));
}
