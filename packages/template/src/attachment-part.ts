import { type Block, type Inline, inlineText, type Section, titleCharacters, type Workbook } from "@gongwen/document";
import type { Answers, AttachmentEntry } from "@gongwen/schema";
import { anchorHeadings, partAnchor } from "./anchor-headings.ts";
import { attachmentContent } from "./attachment-content.ts";
import type { EditionSources } from "./edition-sources.ts";
import { inlineRenderer } from "./inline-renderer.ts";
import type { Report } from "./report.ts";
import { breakInlines } from "./title-lines.ts";
import type { AttachmentTitles, World } from "./world.ts";

/** One attachment, rendered. */
export interface AttachmentPart {
  readonly id: string;
  readonly number: number;
  /** As the list words it, and as it prints over the content; each in one line. */
  readonly title: string;
  readonly heading: string;
  readonly short: string;
  readonly section: Section;
  readonly workbook?: Workbook;
}

/** Most characters in a line of an attachment's title: 442.2 pt upright, 225 mm (637.8 pt) across, at 22 pt. */
const titleLimits: Readonly<Record<AttachmentEntry["page"], number>> = { portrait: titleCharacters, landscape: 28 };

/**
 * The attachment at one place of the list: 附件N, its title, its content (GB/T 9704—2012, 7.3.7).
 *
 * @param answers what is filled in already, where the content is a form
 */
export function attachmentPart(
  index: number,
  sources: EditionSources,
  world: World,
  report: Report,
  answers: Answers = {},
): AttachmentPart {
  const { edition } = sources;
  const path = ["attachments", index];
  const entry = edition.value.attachments[index] as AttachmentEntry;
  const { title, variants } = world.attachments.get(entry.id) as AttachmentTitles;
  const inline = inlineRenderer(edition, world, report);
  const keep = (entry.keepTogether ?? []).map((text, place) => inlineText(inline(text, [...path, "keepTogether", place])));

  const number = index + 1;
  const heading = variants.get("heading") ?? title;
  const broken = breakInlines(heading, { keep, limit: titleLimits[entry.page] });
  const named = { label: `附件${number}`, title: inlineText(heading), lines: broken };
  const { blocks, workbook } = attachmentContent({ entry, path, heading: named, sources, world, report, answers });

  return {
    id: entry.id,
    number,
    title: inlineText(title),
    heading: named.title,
    short: inlineText(inline(entry.short, [...path, "short"])),
    section: { page: entry.page, part: entry.id, blocks: [...headBlocks(entry, named), ...anchorHeadings(entry.id, blocks)] },
    ...(workbook === undefined ? {} : { workbook }),
  };
}

/** A form with a cover lays out its title itself. */
function headBlocks(
  { id, cover = false }: AttachmentEntry,
  { label, lines }: { label: string; lines: readonly Inline[] },
): Block[] {
  const first: Block = { type: "paragraph", role: "attachment-label", children: [{ type: "text", text: label }] };
  return cover ? [first] : [first, { type: "paragraph", role: "attachment-title", children: lines, anchor: partAnchor(id) }];
}
