import type { Block, Paragraph, Section } from "@gongwen/document";
import { keptWithSignature, unreachable } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { footRows } from "./foot.ts";
import { points } from "./literals.ts";
import type { Context } from "./look.ts";
import { paragraphSource, wholeLinesSource } from "./paragraph.ts";
import { tableSource } from "./table.ts";

/** Whether lines of a paragraph have a pitch of their own: such lines together take whole lines of the grid, unless they leave it. */
function hasOwnPitch(block: Block, style: StyleSheet): block is Paragraph {
  if (block.type !== "paragraph") return false;
  const { linePitch, align, offGrid } = style.paragraphs[block.role];
  return typeof linePitch === "number" && align !== "distribute" && offGrid !== true;
}

/** Consecutive paragraphs of one role with a pitch of their own are one group; every other block is one by itself. */
function groups(blocks: readonly Block[], style: StyleSheet): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1)?.[0];
    const joins = hasOwnPitch(block, style) && last?.type === "paragraph" && last.role === block.role;
    if (joins) found.at(-1)?.push(block);
    else found.push([block]);
  }
  return found;
}

function blockSource(block: Block, name: string, kept: Block | undefined, context: Context): string {
  switch (block.type) {
    case "paragraph":
      return paragraphSource(block, context, block === kept);
    case "table":
      return tableSource(block, name, context);
    case "foot":
      return `foot(${footRows(block.rows, context)})`;
    case "page-break":
      return "pagebreak()";
    default:
      return unreachable(block);
  }
}

function textWidth(section: Section, { page, landscape }: StyleSheet): number {
  const inner =
    section.page === "portrait" ? page.width - page.left - page.right : page.height - landscape.left - landscape.right;
  return (inner * 72) / 25.4;
}

/**
 * One section as a run of pages. An imprint after a turned page gets an upright page of its own.
 *
 * @param index the section's place in the document, which marks of table rows begin with
 */
export function sectionSource(section: Section, index: number, context: Context): string {
  const { style } = context;
  const kept = section.blocks[keptWithSignature(section.blocks) ?? -1];
  const inner = { ...context, outlineBase: section.part === "notice" ? 1 : 2, width: textWidth(section, style) };
  const apart = section.page === "landscape" ? section.blocks.find((block) => block.type === "foot") : undefined;
  const blocks = groups(
    section.blocks.filter((block) => block !== apart),
    style,
  );
  const sources = blocks.map((group, at) => {
    const first = group[0] as Block;
    const gap = first.type === "table" && blocks[at - 1]?.[0]?.type === "table" ? `v(${points(style.tableGap)})\n` : "";
    if (hasOwnPitch(first, style)) return wholeLinesSource(group as Paragraph[], inner);
    return gap + blockSource(first, `${index}.${section.blocks.indexOf(first)}`, kept, inner);
  });
  if (apart === undefined) return `#${section.page}({\n${sources.join("\n")}\n})`;
  return `#${section.page}({\n${sources.join("\n")}\nsilent-mark\n})\n#foot-apart(${footRows(apart.rows, inner)})`;
}
