import type { Inline } from "@gongwen/document";
import type { Piece } from "./handlebars/render-template.ts";

/** A rendered text without Markdown: it prints as it stands, and a line feed begins a new line of the same paragraph. */
export function toInline(pieces: readonly Piece[]): Inline[] {
  const nodes = pieces.flatMap((piece): Inline[] => (piece.type === "inline" ? [piece.node] : textLines(piece.text)));
  while (nodes.at(-1)?.type === "break") nodes.pop();
  return joinTexts(nodes);
}

function textLines(text: string): Inline[] {
  return text.split("\n").flatMap((line, index): Inline[] => {
    const words: Inline[] = line === "" ? [] : [{ type: "text", text: line }];
    return index === 0 ? words : [{ type: "break" }, ...words];
  });
}

/** Neighbouring texts of the same role as one. */
export function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === "text" && node.type === "text" && last.role === node.role) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else {
      joined.push(node);
    }
  }
  return joined;
}
