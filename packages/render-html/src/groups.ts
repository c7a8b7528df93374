import type { Block, Paragraph, Table } from "@gongwen/document";

/** Blocks that belong together in a page: a list, the note on attachments, a signature with its date. */
export type Group =
  | { readonly kind: "one"; readonly block: Block; readonly index: number }
  | { readonly kind: "items" | "attachment-note" | "cover" | "notes"; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: "signature"; readonly table: Table; readonly date: Paragraph };

const runs: Partial<Record<Paragraph["role"], "items" | "attachment-note" | "cover" | "notes">> = {
  "heading-4": "items",
  "attachment-note-first": "attachment-note",
  "attachment-note-item": "attachment-note",
  "form-cover-line": "cover",
  "table-note-first": "notes",
  "table-note": "notes",
};

/** The blocks of a section, those that belong together as one. */
export function groupBlocks(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = groups.at(-1);
    const kind = block.type === "paragraph" ? runs[block.role] : undefined;
    if (block.type === "paragraph" && kind !== undefined) {
      if (last?.kind === kind) groups[groups.length - 1] = { kind, paragraphs: [...last.paragraphs, block] };
      else groups.push({ kind, paragraphs: [block] });
    } else if (isIssueDate(block) && last?.kind === "one" && isSignature(last.block)) {
      groups[groups.length - 1] = { kind: "signature", table: last.block, date: block };
    } else {
      groups.push({ kind: "one", block, index });
    }
  }
  return groups;
}

function isIssueDate(block: Block): block is Paragraph {
  return block.type === "paragraph" && block.role.startsWith("issue-date");
}

function isSignature(block: Block): block is Table {
  return block.type === "table" && block.role.startsWith("signature");
}
