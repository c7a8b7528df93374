import {
  type Block,
  type Cell,
  type Document,
  numberHeadings,
  type Paragraph,
  type Row,
  type Section,
  type Table,
} from "@gongwen/document";
import fc from "fast-check";

/** One edit of a document; numbers are taken modulo what there is. */
export type Edit =
  | { readonly kind: "reword"; readonly at: number; readonly from: number; readonly length: number; readonly words: string }
  | { readonly kind: "drop" | "move"; readonly at: number; readonly to: number }
  | { readonly kind: "add"; readonly at: number; readonly role: Paragraph["role"]; readonly words: string }
  | { readonly kind: "dropRow" | "addRow" | "swapRows"; readonly table: number; readonly at: number; readonly words: string }
  | { readonly kind: "growCell" | "shrinkCell"; readonly table: number; readonly at: number; readonly words: string }
  | { readonly kind: "dropSection" | "addSection"; readonly at: number };

const place = fc.nat(10_000);
const words = fc.string({
  unit: fc.constantFrom(..."的各市县企业推荐于2025年11月，。；“”（）A&<小巨人", "\u3000"),
  minLength: 1,
  maxLength: 30,
});
const role = fc.constantFrom<Paragraph["role"]>("body", "heading-1", "heading-2");

/** Any edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("reword" as const), at: place, from: place, length: fc.nat(20), words }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("drop" as const, "move" as const), at: place, to: place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("add" as const), at: place, role, words }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "dropRow" as const,
        "addRow" as const,
        "swapRows" as const,
        "growCell" as const,
        "shrinkCell" as const,
      ),
      table: place,
      at: place,
      words,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("dropSection" as const, "addSection" as const), at: place }) },
);

/** The document after edits, its headings numbered anew. */
export function edited(document: Document, edits: readonly Edit[]): Document {
  const { sections } = edits.reduce((given, edit, index) => apply(given, edit, index), document);
  return { ...document, sections: footLast(sections.map((section) => ({ ...section, blocks: numberHeadings(section.blocks) }))) };
}

/** The imprint stands after everything, as composing a notice sees to it. */
function footLast(sections: readonly Section[]): Section[] {
  const feet = sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === "foot"));
  return sections.map((section, index) => {
    const blocks = section.blocks.filter(({ type }) => type !== "foot");
    return { ...section, blocks: index === sections.length - 1 ? [...blocks, ...feet] : blocks };
  });
}

function apply(document: Document, edit: Edit, index: number): Document {
  const { sections } = document;
  switch (edit.kind) {
    case "dropSection":
      return sections.length < 2
        ? document
        : { ...document, sections: sections.filter((_, at) => at !== edit.at % sections.length) };
    case "addSection": {
      const section: Section = {
        page: "portrait",
        part: `new-${index}`,
        blocks: [textParagraph("attachment-title", `新附件${index}`), textParagraph("body", "新的正文。")],
      };
      return { ...document, sections: sections.toSpliced(edit.at % (sections.length + 1), 0, section) };
    }
    case "reword":
    case "drop":
    case "move":
    case "add":
      return onSection(document, edit.at, (blocks) => applyToBlocks(blocks, edit));
    default:
      return onTable(document, edit.table, (table) => applyToTable(table, edit));
  }
}

function textParagraph(role: Paragraph["role"], text: string): Paragraph {
  return { type: "paragraph", role, children: [{ type: "text", text }] };
}

function onSection(document: Document, at: number, change: (blocks: readonly Block[]) => readonly Block[]): Document {
  const chosen = at % document.sections.length;
  const sections = document.sections.map((section, index) =>
    index === chosen ? { ...section, blocks: change(section.blocks) } : section,
  );
  return { ...document, sections };
}

function applyToBlocks(
  blocks: readonly Block[],
  edit: Extract<Edit, { kind: "reword" | "drop" | "move" | "add" }>,
): readonly Block[] {
  const at = edit.at % Math.max(1, blocks.length);
  const block = blocks[at];
  if (edit.kind === "add") return blocks.toSpliced(at, 0, textParagraph(edit.role, edit.words));
  if (block === undefined || blocks.length < 2) return blocks;
  if (edit.kind === "reword") return block.type === "paragraph" ? blocks.with(at, reworded(block, edit)) : blocks;
  const rest = blocks.toSpliced(at, 1);
  return edit.kind === "drop" ? rest : rest.toSpliced(edit.to % blocks.length, 0, block);
}

function reworded(paragraph: Paragraph, { from, length, words: given }: Extract<Edit, { kind: "reword" }>): Paragraph {
  const index = paragraph.children.findIndex(({ type }) => type === "text");
  const node = paragraph.children[index];
  if (node?.type !== "text") return { ...paragraph, children: [{ type: "text", text: given }, ...paragraph.children] };
  const start = from % node.text.length;
  const text = node.text.slice(0, start) + given + node.text.slice(start + length);
  return { ...paragraph, children: paragraph.children.with(index, { ...node, text }) };
}

function onTable(document: Document, at: number, change: (table: Table) => Table): Document {
  const places = document.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index) => (block.type === "table" ? [{ section, index }] : [])),
  );
  const chosen = places[at % Math.max(1, places.length)];
  if (chosen === undefined) return document;
  return onSection(document, chosen.section, (blocks) => blocks.with(chosen.index, change(blocks[chosen.index] as Table)));
}

/** Rows that no cell ties to another. */
function freeRows({ rows }: Table): number[] {
  const tied = new Set(
    rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ rows: down = 1 }) => Array.from({ length: down }, (_, by) => (down > 1 ? index + by : -1))),
    ),
  );
  return rows.flatMap((_, index) => (tied.has(index) ? [] : [index]));
}

function applyToTable(table: Table, edit: Extract<Edit, { table: number }>): Table {
  const free = freeRows(table);
  const at = free[edit.at % Math.max(1, free.length)];
  const row = at === undefined ? undefined : table.rows[at];
  if (at === undefined || row === undefined) return table;
  switch (edit.kind) {
    case "dropRow":
      return table.rows.length < 2
        ? table
        : { ...table, rows: table.rows.toSpliced(at, 1), headRows: Math.min(table.headRows, table.rows.length - 1) };
    case "addRow":
      return { ...table, rows: table.rows.toSpliced(at, 0, blankRow(row, edit.words)) };
    case "swapRows":
      return { ...table, rows: [...table.rows.toSpliced(at, 1), row] };
    case "growCell":
      return {
        ...table,
        rows: table.rows.with(
          at,
          onCell(row, edit.at, (cell) => grown(cell, edit)),
        ),
      };
    case "shrinkCell":
      return {
        ...table,
        rows: table.rows.with(
          at,
          onCell(row, edit.at, (cell) => ({ ...cell, children: cell.children.slice(edit.at % 2, 1 + (edit.at % 2)) })),
        ),
      };
  }
}

function blankRow({ cells }: Row, given: string): Row {
  return { cells: cells.map(({ columns = 1 }) => ({ columns, children: [textParagraph("cell-value", given)] })) };
}

function onCell(row: Row, at: number, change: (cell: Cell) => Cell): Row {
  const chosen = at % row.cells.length;
  return { ...row, cells: row.cells.map((cell, index) => (index === chosen ? change(cell) : cell)) };
}

function grown(cell: Cell, { at, words: given }: { readonly at: number; readonly words: string }): Cell {
  return { ...cell, children: cell.children.toSpliced(at % (cell.children.length + 1), 0, textParagraph("cell-value", given)) };
}
