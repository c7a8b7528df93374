import {
  type Block,
  type Document,
  type Foot,
  headingLevel,
  type Paragraph,
  type Row,
  type Section,
  unreachable,
} from "@gongwen/document";
import { isChanged, joinPieces, type Piece, paragraphPieces, piecesText } from "./pieces.ts";

/** What became of a paragraph or a row; `renumbered` when its number alone differs. */
export type WordChangeKind = "changed" | "added" | "removed" | "renumbered";

/** One paragraph or one row that differs. */
export type WordChange = {
  readonly kind: WordChangeKind;
  /** The heading under which it stands; empty before the first. */
  readonly under: string;
} & (
  | { readonly type: "paragraph"; readonly role: Paragraph["role"]; readonly pieces: readonly Piece[] }
  | { readonly type: "row"; readonly cells: readonly (readonly Piece[])[] }
);

/** What differs in the notice or in one attachment. */
export interface PartChanges {
  /** `notice`, or the attachment's id. */
  readonly part: string;
  /** As in `附件1 推荐名额`. */
  readonly title: string;
  /** Whether the part itself came or went; what it says is then told as a whole. */
  readonly kind?: "added" | "removed";
  readonly changes: readonly WordChange[];
}

/** What differs, part by part, in a document that `mergeDocuments` made; parts without a difference are left out. */
export function wordChanges({ sections }: Document): PartChanges[] {
  const parts = sections.map(partChanges);
  return joinParts(parts).filter(({ kind, changes }) => kind !== undefined || changes.length > 0);
}

function partChanges({ part, blocks, change }: Section): PartChanges {
  const kind = change === undefined ? {} : { kind: change === "inserted" ? ("added" as const) : ("removed" as const) };
  const title = titleOf(part, blocks);
  let under = "";
  const changes = blocks.flatMap((block): WordChange[] => {
    if (block.type === "paragraph") under = headingOver(block) ?? under;
    return change === undefined ? blockChanges(block, under) : [];
  });
  return { part, title, ...kind, changes };
}

/** The imprint stands in a section of its own, and belongs to the part before it. */
function joinParts(parts: readonly PartChanges[]): PartChanges[] {
  const joined: PartChanges[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before?.part === part.part) joined[joined.length - 1] = { ...before, changes: [...before.changes, ...part.changes] };
    else joined.push(part);
  }
  return joined;
}

const titleRoles: ReadonlySet<Paragraph["role"]> = new Set(["attachment-label", "attachment-title", "form-title"]);

function titleOf(part: string, blocks: readonly Block[]): string {
  if (part === "notice") return "通知";
  const titles = blocks.filter((block) => block.type === "paragraph").filter(({ role }) => titleRoles.has(role));
  const [label, title] = titles.map((paragraph) => piecesText(paragraphPieces(paragraph), "new"));
  return [label, title].filter((text) => text !== undefined && text !== "").join(" ") || part;
}

/** What stands behind the last heading without being under it. */
const closing: Partial<Record<Paragraph["role"], string>> = {
  "attachment-note-first": "附件说明",
  signature: "署名",
  "signature-unsealed": "署名",
  "issue-date": "成文日期",
  "issue-date-unsealed": "成文日期",
  note: "附注",
};

/** The heading that a paragraph is or brings; undefined when it stands under the one before it. */
function headingOver(paragraph: Paragraph): string | undefined {
  return headingLevel(paragraph.role) === undefined ? closing[paragraph.role] : headingText(paragraph);
}

/** A heading's own words: up to the first stop where text runs on behind it. */
function headingText(paragraph: Paragraph): string {
  const text = piecesText(paragraphPieces(paragraph), "new");
  return /^[^。]*/.exec(text)?.[0] ?? text;
}

function blockChanges(block: Block, under: string): WordChange[] {
  switch (block.type) {
    case "paragraph":
      return paragraphChanges(block, under);
    case "table":
      return block.rows.flatMap((row) => rowChanges(row, under));
    case "foot":
      return footChanges(block);
    case "page-break":
      return [];
    default:
      return unreachable(block);
  }
}

function paragraphChanges(paragraph: Paragraph, under: string): WordChange[] {
  const pieces = paragraphPieces(paragraph);
  if (!isChanged(pieces)) return [];
  const { role, change } = paragraph;
  const own = isChanged(paragraphPieces({ ...paragraph, formerMarker: paragraph.marker ?? "" }));
  const kind = change === undefined ? (own ? "changed" : "renumbered") : wholeKinds[change];
  return [{ type: "paragraph", kind, role, under, pieces }];
}

const wholeKinds = { inserted: "added", deleted: "removed" } as const;

function rowChanges({ cells, change }: Row, under: string): WordChange[] {
  const pieces = cells.map(({ children }) => joinPieces(children.map((paragraph) => paragraphPieces(paragraph))));
  if (change !== undefined) {
    return [
      { type: "row", kind: wholeKinds[change], under, cells: pieces.map((cell) => cell.map((piece) => ({ ...piece, change }))) },
    ];
  }
  const changed = pieces.filter(isChanged);
  if (changed.length === 0) return [];
  const [first] = pieces;
  const kind = changed.length === 1 && first !== undefined && changed[0] === first && isNumber(first) ? "renumbered" : "changed";
  return [{ type: "row", kind, under, cells: pieces }];
}

/** The number at the head of a row, before and after. */
function isNumber(pieces: readonly Piece[]): boolean {
  return (["old", "new"] as const).every((view) => /^\d+$/.test(piecesText(pieces, view)));
}

function footChanges({ rows }: Foot): WordChange[] {
  return rows.flatMap(({ left, right = [], change }): WordChange[] => {
    const space = right.length === 0 ? [] : [{ type: "text" as const, text: "\u3000" }];
    const paragraph: Paragraph = { type: "paragraph", role: "imprint-print", children: [...left, ...space, ...right] };
    return paragraphChanges(change === undefined ? paragraph : { ...paragraph, change }, "版记");
  });
}
