import { type Document, type FootRow, inlineText, type Span } from "@gongwen/document";

/** One line of the imprint as it reads. */
export interface FootText {
  readonly role: FootRow["role"];
  readonly text: string;
  readonly span: Span | undefined;
}

/** The lines of the imprint, from the top. */
export function footTexts({ sections }: Document): FootText[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "foot"
        ? block.rows.map(({ role, left, right = [] }) => ({ role, text: inlineText([...left, ...right]), span: block.span }))
        : [],
    ),
  );
}
