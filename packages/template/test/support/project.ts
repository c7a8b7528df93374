import { type Block, type Document, type Inline, inlineText, type Paragraph } from "@gongwen/document";

/** Blocks as lines that a person can read: role, marker and words; a changed role as <role:…>, a place as [name:…], a break as /. */
export function project(blocks: readonly Block[]): string[] {
  return blocks.flatMap(lines);
}

function lines(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [paragraph(block)];
    case "table": {
      const rows = block.rows.map(({ cells }) => {
        const words = cells.map((cell) => `${cell.children.map(paragraph).join(" ")}${spans(cell)}`);
        return `  ${words.join(" | ")}`;
      });
      return [`table ${block.role} ${block.widths.join(",")} head ${block.headRows}`, ...rows];
    }
    case "foot":
      return block.rows.map(({ role, left, right }) => `foot ${role}: ${[left, right ?? []].map(inlineText).join(" → ")}`);
    case "page-break":
      return ["page-break"];
  }
}

/** The blocks of a document's first section. */
export function body({ sections: [first] }: Document): string[] {
  return project(first?.blocks ?? []);
}

function paragraph({ role, marker = "", children }: Paragraph): string {
  return `${role}: ${marker}${children.map(inline).join("")}`;
}

function inline(node: Inline): string {
  switch (node.type) {
    case "text":
      return node.role === undefined ? node.text : `<${node.role}:${node.text}>`;
    case "slot":
      return node.role === undefined ? `[${node.name}:${node.text}]` : `<${node.role}:[${node.name}:${node.text}]>`;
    case "break":
      return "/";
    default:
      return inlineText([node]);
  }
}

function spans({ columns, rows }: { columns?: number; rows?: number }): string {
  return `${columns === undefined ? "" : ` ×${columns}`}${rows === undefined ? "" : ` ↓${rows}`}`;
}
