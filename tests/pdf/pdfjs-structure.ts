import type { Glyph } from "./painter.ts";
import type { Spoken } from "./spoken.ts";

interface RawNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

/** One page's part of the structure, from pdf.js's tree and the glyphs of each piece of marked content. */
export function spokenPage(tree: unknown, glyphs: readonly Glyph[]): Spoken {
  const words = new Map<number | undefined, string>();
  for (const { mark, text } of glyphs) words.set(mark, (words.get(mark) ?? "") + text);
  const element = ({ role = "", children = [] }: RawNode): Spoken => ({
    role,
    children: children.map((child) => (child.role === undefined ? (words.get(contentNumber(child)) ?? "") : element(child))),
  });
  return element((tree ?? {}) as RawNode);
}

function contentNumber({ id = "" }: RawNode): number {
  return Number(/_mc(\d+)$/.exec(id)?.[1] ?? Number.NaN);
}

/**
 * The pages' parts put together. A table that goes on over the page is on each of its pages with all of its cells, those of other
 * pages empty there.
 */
export function boundPages(pages: readonly Spoken[]): Spoken {
  const children: (Spoken | string)[] = [];
  for (const page of pages) {
    const [first, ...others] = topLevel(page);
    if (first === undefined) continue;
    const last = children.at(-1);
    const table = typeof first === "string" || typeof last === "string" || last === undefined ? undefined : goOn(last, first);
    if (table === undefined) children.push(first, ...others);
    else children.splice(-1, 1, table, ...others);
  }
  return { role: "Document", children };
}

function topLevel(page: Spoken): readonly (Spoken | string)[] {
  const [only] = page.children;
  return page.children.length === 1 && typeof only === "object" && only.role === "Document" ? only.children : page.children;
}

/** One table of both parts; undefined when they are not parts of one. */
function goOn(above: Spoken, below: Spoken): Spoken | undefined {
  if (above.role !== below.role || !["Table", "THead", "TBody", "TR"].includes(above.role)) return undefined;
  const [upper, lower] = [inner(above), inner(below)];
  if (upper.length !== lower.length) return undefined;
  const children = upper.map((part, index) => {
    const other = lower[index] as Spoken;
    return isCell(part) && isCell(other)
      ? { role: part.role, children: [...part.children, ...other.children] }
      : goOn(part, other);
  });
  return children.every((child) => child !== undefined) ? { role: above.role, children } : undefined;
}

function inner({ children }: Spoken): Spoken[] {
  return children.filter((child): child is Spoken => typeof child !== "string");
}

function isCell({ role }: Spoken): boolean {
  return role === "TH" || role === "TD";
}
