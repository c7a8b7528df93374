import { type Block, type Document, paragraphText, unreachable } from "@gongwen/document";

/** A document as a person reads it: each paragraph with its role, each row of a table on a line. */
export function readable({ sections }: Document): string {
  const lines = sections.flatMap(({ part, page, blocks }) => [`# ${part} (${page})`, ...blocks.flatMap(readableBlock), ""]);
  return lines.join("\n");
}

function readableBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [`${block.role}: ${paragraphText(block).replaceAll("\n", " / ")}`];
    case "table":
      return [
        `table ${block.role}, ${block.widths.length} columns`,
        ...block.rows.map(({ cells }) => cells.map(({ children }) => children.map(paragraphText).join(" / ")).join(" | ")),
      ];
    case "foot":
      return block.rows.map(
        ({ role, left, right = [] }) =>
          `${role}: ${[...left, ...right].map((node) => ("text" in node ? node.text : "")).join(" … ")}`,
      );
    case "page-break":
      return ["page-break"];
    default:
      return unreachable(block);
  }
}
