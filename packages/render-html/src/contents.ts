import { type Document, paragraphText, type Section } from "@gongwen/document";
import { headingId, headingOf, headingText, partId } from "./heading.ts";
import { type Html, html, lines } from "./html.ts";

/** One line of the table of contents, with the lines under it. */
interface Line {
  readonly text: string;
  readonly target: string;
  readonly under: Line[];
}

/** The table of contents: the notice's headings of two levels, each attachment with its chapters. */
export function contentsHtml({ sections }: Document): Html {
  const entries = sections.flatMap((section) => (section.part === "notice" ? noticeLines(section) : [attachmentLine(section)]));
  return html`<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">目录</h2>
${listHtml(entries)}
</nav>`;
}

function listHtml(entries: readonly Line[]): Html | undefined {
  if (entries.length === 0) return undefined;
  return html`<ul>
${lines(entries.map(({ text, target, under }) => html`<li><a href="#${target}">${text}</a>${listHtml(under)}</li>`))}
</ul>`;
}

/** Every heading of a section from one level to another. */
function headings({ blocks, part }: Section, from: number, to: number) {
  return blocks.flatMap((block, index) => {
    const heading = block.type === "paragraph" ? headingOf(block, part) : undefined;
    if (block.type !== "paragraph" || heading === undefined || heading.level < from || heading.level > to) return [];
    return [{ level: heading.level, text: headingText(block, heading), target: headingId(block, part, index) }];
  });
}

function noticeLines(section: Section): Line[] {
  const found: Line[] = [];
  for (const { level, text, target } of headings(section, 2, 3)) {
    const above = found.at(-1);
    if (level === 2 || above === undefined) found.push({ text, target, under: [] });
    else above.under.push({ text, target, under: [] });
  }
  return found;
}

function attachmentLine(section: Section): Line {
  const [title, ...chapters] = headings(section, 2, 3);
  return {
    text: `${labelOf(section)} ${title?.text ?? ""}`,
    target: partId(section.part),
    under: chapters.map((one) => ({ ...one, under: [] })),
  };
}

/** 附件1, as it stands over the attachment's title. */
export function labelOf({ blocks }: Section): string {
  const label = blocks.find((block) => block.type === "paragraph" && block.role === "attachment-label");
  return label?.type === "paragraph" ? paragraphText(label) : "";
}

/** The title of a section in one line. */
export function titleOf(section: Section): string {
  return headings(section, 1, 2)[0]?.text ?? "";
}
