import { headingLevel, type Inline, inlineText, type Paragraph } from "@gongwen/document";

/** A paragraph that heads others: its level in the page (1 to 6), its clause, and what follows the clause in the same paragraph. */
export interface Heading {
  readonly level: number;
  readonly clause: readonly Inline[];
  readonly rest: readonly Inline[];
}

const titles: Partial<Record<Paragraph["role"], number>> = { title: 1, "attachment-title": 2, "form-title": 2 };

/**
 * What a paragraph heads; undefined for one that heads nothing. The lowest level, （1）, counts items of a list: it heads nothing.
 *
 * @param part `notice`, or the attachment's id: an attachment's headings stand under its title
 */
export function headingOf(paragraph: Paragraph, part: string): Heading | undefined {
  const title = titles[paragraph.role];
  if (title !== undefined) return { level: title, clause: paragraph.children, rest: [] };
  const level = headingLevel(paragraph.role);
  if (level === undefined || level === 4) return undefined;
  const end = clauseEnd(paragraph);
  return {
    level: level + (part === "notice" ? 1 : 2),
    clause: paragraph.children.slice(0, end),
    rest: paragraph.children.slice(end),
  };
}

/** A run-in heading ends where its text role does. */
function clauseEnd({ children }: Paragraph): number {
  const first = children.find((node) => node.type === "text");
  const role = first?.role;
  if (role === undefined) return children.length;
  return children.findLastIndex((node) => (node.type === "text" || node.type === "slot") && node.role === role) + 1;
}

/** A heading in one line, as a table of contents has it: with its marker, without breaks, notes or the closing 。 */
export function headingText(paragraph: Paragraph, { clause }: Heading): string {
  const words = clause.filter(({ type }) => type !== "footnote");
  return `${paragraph.marker ?? ""}${inlineText(words)}`.replaceAll("\n", "").replace(/。$/, "");
}

/** The id of a whole part: other than any anchor, as a short part's name is its title's anchor, too. */
export function partId(part: string): string {
  return `part-${part}`;
}

/** The name by which a heading is linked to: its anchor, or its place where it has none. */
export function headingId(paragraph: Paragraph, part: string, index: number): string {
  return paragraph.anchor ?? `${part}-${index}`;
}
