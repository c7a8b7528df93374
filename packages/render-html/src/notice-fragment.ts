import { type Block, type Document, inlineText, type Paragraph, paragraphText, unreachable } from "@gongwen/document";
import { headingOf } from "./heading.ts";
import { type Html, html, lines } from "./html.ts";

/** Looks in the elements themselves: a website's editor keeps no class and no style sheet of ours. */
const looks = {
  whole: "line-height:1.9",
  title: "text-align:center;font-size:1.4em;line-height:1.5",
  heading: "font-size:1.1em;margin:1.2em 0 .6em",
  flush: "margin:0 0 .6em",
  body: "margin:0 0 .6em;text-indent:2em",
  right: "margin:0 0 .6em;text-align:right",
} as const;

/**
 * The notice and the list of its attachments as a piece of a page, to be pasted into a website's editor: no script, no class, no id,
 * no link. Ends with a line feed.
 */
export function noticeFragment(document: Document): string {
  const blocks = document.sections.filter(({ part }) => part === "notice").flatMap((section) => section.blocks);
  return `${html`<div lang="zh-CN" style="${looks.whole}">
${lines(blocks.flatMap(blockPieces))}
</div>
`}`;
}

function blockPieces(block: Block): Html[] {
  switch (block.type) {
    case "paragraph":
      return [paragraphPiece(block)];
    case "table":
      return block.rows.map(({ cells }) => {
        const words = cells.flatMap(({ children }) => children.map(paragraphText)).join("\u3000\u3000");
        return html`<p style="${looks.right}">${words}</p>`;
      });
    case "foot":
    case "page-break":
      return [];
    default:
      return unreachable(block);
  }
}

function paragraphPiece(paragraph: Paragraph): Html {
  const heading = headingOf(paragraph, "notice");
  if (heading === undefined) return html`<p style="${lookOf(paragraph)}">${broken(paragraphText(paragraph))}</p>`;
  const clause = broken(`${paragraph.marker ?? ""}${inlineText(heading.clause)}`);
  if (heading.level === 1) return html`<h2 style="${looks.title}">${clause}</h2>`;
  if (heading.level === 2) return html`<h3 style="${looks.heading}">${clause}</h3>`;
  return html`<p style="${looks.body}"><strong>${clause}</strong>${inlineText(heading.rest)}</p>`;
}

function lookOf({ role }: Paragraph): string {
  if (role === "recipients") return looks.flush;
  return role.startsWith("issue-date") || role.startsWith("signature") ? looks.right : looks.body;
}

function broken(text: string): Html {
  return html`${text.split("\n").map((line, index) => (index === 0 ? line : html`<br>${line}`))}`;
}
