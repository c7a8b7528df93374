import { type Block, type Section, type Table, unreachable } from "@gongwen/document";
import { attachmentNote } from "./attachment-note.ts";
import { type Group, groupBlocks } from "./groups.ts";
import { headingOf, headingText } from "./heading.ts";
import { type Html, html, lines } from "./html.ts";
import { inlineHtml } from "./inline.ts";
import { anchorOf, paragraphHtml, paragraphInside } from "./paragraph.ts";
import { tableHtml } from "./table.ts";

/** What a section's HTML needs to know of the rest of its document. */
export interface SectionContext {
  /** Ids of the attachments in order: the note on attachments links to them. */
  readonly attachments: readonly string[];
}

/** The blocks of one section. */
export function sectionBlocks(section: Section, context: SectionContext): Html {
  const names = tableNames(section);
  return lines(groupBlocks(section.blocks).map((group) => groupHtml(group, section.part, names, context)));
}

type Names = ReadonlyMap<Table, string>;

function groupHtml(group: Group, part: string, names: Names, { attachments }: SectionContext): Html | undefined {
  switch (group.kind) {
    case "one":
      return blockHtml(group.block, group.index, part, names);
    case "items":
      return html`<ol class="items" role="list">
${lines(group.paragraphs.map((item) => html`<li${anchorOf(item)}>${paragraphInside(item, part)}</li>`))}
</ol>`;
    case "attachment-note":
      return attachmentNote(group.paragraphs, part, attachments);
    case "cover":
    case "notes":
      return html`<div class="${group.kind}">
${lines(group.paragraphs.map((paragraph, index) => paragraphHtml(paragraph, part, index)))}
</div>`;
    case "signature":
      return html`<div class="signed">
${tableHtml(group.table, "", part)}
${paragraphHtml(group.date, part, 0)}
</div>`;
    default:
      return unreachable(group);
  }
}

function blockHtml(block: Block, index: number, part: string, names: Names): Html | undefined {
  switch (block.type) {
    case "paragraph":
      return paragraphHtml(block, part, index);
    case "table":
      return tableHtml(block, names.get(block) ?? "", part);
    case "foot": {
      const rows = block.rows.map(({ role, left, right = [] }) => {
        return html`<p class="${role}"><span>${inlineHtml(left, part)}</span> <span>${inlineHtml(right, part)}</span></p>`;
      });
      return html`<div class="imprint">${rows}</div>`;
    }
    case "page-break":
      return undefined;
    default:
      return unreachable(block);
  }
}

/** What each table lists: the heading over it, numbered where one heading is over several tables. */
function tableNames({ blocks, part }: Section): Names {
  const names = new Map<Table, string>();
  let heading = "";
  let count = 0;
  for (const block of blocks) {
    if (block.type === "table") {
      count++;
      names.set(block, count === 1 ? heading : `${heading}（表${count}）`);
    } else if (block.type === "paragraph") {
      const found = headingOf(block, part);
      if (found === undefined) continue;
      heading = headingText(block, found);
      count = 0;
    }
  }
  return names;
}
