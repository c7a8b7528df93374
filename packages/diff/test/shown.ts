import { type Block, type Document, type Inline, inlineText, type Paragraph, type Row } from "@gongwen/document";

const signs = { inserted: "+", deleted: "-" } as const;

/** Inline nodes with what changed in braces: `前{-旧}{+新}后`. A place to fill in shows its name. */
export function shownInlines(children: readonly Inline[]): string {
  return children
    .map((node) => {
      const words = node.type === "entry" ? `<${node.id}>` : inlineText([node]);
      return node.change === undefined ? words : `{${signs[node.change]}${words}}`;
    })
    .join("");
}

function shownParagraph({ change, marker = "", formerMarker, children }: Paragraph): string {
  const number = formerMarker === undefined ? marker : `{-${formerMarker}}{+${marker}}`;
  return `${change === undefined ? "" : `${signs[change]} `}${number}${shownInlines(children)}`;
}

function shownRow({ cells, change }: Row): string {
  const words = cells.map((cell) => cell.children.map(shownParagraph).join("¶")).join("|");
  return change === undefined
    ? `|${words}|`
    : `${signs[change]} |${cells.map((cell) => cell.children.map(({ children }) => shownInlines(children)).join("¶")).join("|")}|`;
}

/** Blocks, a line for each paragraph and each row. */
export function shownBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "paragraph") return [shownParagraph(block)];
    if (block.type === "table") return block.rows.map(shownRow);
    return [
      block.type === "foot"
        ? `foot ${block.rows.map(({ left, change }) => `${change === undefined ? "" : signs[change]}${shownInlines(left)}`).join(" / ")}`
        : "---",
    ];
  });
}

/** A document, a line for each section before those of its blocks. */
export function shown({ sections }: Document): string[] {
  return sections.flatMap(({ part, change, blocks }) => [
    `# ${change === undefined ? "" : signs[change]}${part}`,
    ...shownBlocks(blocks),
  ]);
}
