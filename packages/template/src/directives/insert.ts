import type { Block, Entry, Span } from "@gongwen/document";
import type { World } from "../world.ts";
import type { LeafDirective } from "./leaf-directive.ts";

const ways: Readonly<Record<string, (blocks: readonly Block[], span: Span) => readonly Block[]>> = {
  /** As they stand. */
  words: (blocks) => blocks,
  /** Each demand marked, so that a forgotten one can be found, and under it the place to write. */
  prompts: (blocks, span) => prompts(blocks, span),
};

/** `::insert{part=selection-criteria as=words}`: what an attachment says under its title. */
export const insert: LeafDirective = {
  attributes: {
    part: ({ quotable }: World) => [...(quotable?.parts.keys() ?? [])],
    as: () => Object.keys(ways),
  },
  print({ quotable }, span, { part = "", as = "" }) {
    return ways[as]?.(quotable?.parts.get(part) ?? [], span) ?? [];
  },
};

function prompts(blocks: readonly Block[], span: Span): readonly Block[] {
  let count = 0;
  return blocks.flatMap((block): Block[] => {
    if (block.type !== "paragraph" || block.role === "heading-1") return [block];
    count++;
    const label = `第${count}处要求的编写内容`;
    const entry: Entry = { type: "entry", id: `prompt_${count}`, label, control: { kind: "text", multiline: true }, width: 2 };
    const words = block.children.map((node) => (node.type === "text" ? { type: node.type, text: node.text } : node));
    const { marker } = block;
    return [
      {
        type: "paragraph",
        role: "prompt",
        ...(marker === undefined ? {} : { marker }),
        children: [{ type: "text", text: "【模板要求：" }, ...words, { type: "text", text: "】" }],
        span,
      },
      { type: "paragraph", role: "body", children: [entry], span },
    ];
  });
}
