import { type Block, type Cell, type Document, inlineText, type Paragraph, type Row } from "@gongwen/document";

/** Where each entry of a composed form stands, by its control's id: 一、企业现状情况（一）企业基本情况：企业名称. */
export function entryPlaces(document: Document): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const path: Path = { part: "", headings: [] };
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === "paragraph") follow(path, block);
    for (const [id, label] of entriesOf(block)) places.set(id, placeText(path, label));
  }
  return places;
}

interface Path {
  part: string;
  headings: string[];
}

const levels: Readonly<Record<string, number>> = { "form-heading-1": 0, "form-heading-2": 1 };

/** A title begins a part, the first one the cover, whose headings count anew; a heading ends those of its level and below. */
function follow(path: Path, paragraph: Paragraph): void {
  const level = levels[paragraph.role];
  const text = `${paragraph.marker ?? ""}${wordsOf(paragraph)}`;
  if (paragraph.role === "form-title") Object.assign(path, { part: path.part === "" ? "封面" : text, headings: [] });
  if (level !== undefined) path.headings = [...path.headings.slice(0, level), text];
}

function placeText({ part, headings }: Path, label: string): string {
  const place = [...(part === "封面" && headings.length > 0 ? [] : [part]), ...headings].join("");
  return label === "" ? place : `${place}：${label}`;
}

/** Ids of the entries of a block, each with the words that stand before it in its row. */
function entriesOf(block: Block): [id: string, label: string][] {
  if (block.type === "paragraph") return idsOf(block).map((id) => [id, ""]);
  return block.type === "table" ? block.rows.flatMap(rowEntries) : [];
}

function rowEntries({ cells }: Row): [id: string, label: string][] {
  return cells.flatMap((cell, index) => {
    const labels = cells.slice(0, index).filter((other) => cellIds(other).length === 0);
    const label = labels.map((other) => other.children.map(wordsOf).join("")).at(-1) ?? "";
    return cellIds(cell).map((id): [string, string] => [id, short(label)]);
  });
}

function cellIds({ children }: Cell): string[] {
  return children.flatMap(idsOf);
}

function idsOf({ children }: Paragraph): string[] {
  return children.flatMap((inline) => (inline.type === "entry" ? [inline.id] : []));
}

function wordsOf({ children }: Paragraph): string {
  return inlineText(children.filter(({ type }) => type === "text" || type === "slot"));
}

/** A label that explains itself at length is cut at the first bracket. */
function short(label: string): string {
  return label.length > 30 ? (label.split(/[（〔]/)[0] ?? label) : label;
}
