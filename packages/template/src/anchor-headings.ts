import { type Block, headingLevel } from "@gongwen/document";

/** Names every heading of one part, for bookmarks and links: `notice_3_1` is （一） under 三、. A heading with a name keeps it. */
export function anchorHeadings(part: string, blocks: readonly Block[]): Block[] {
  const counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    const level = block.type === "paragraph" ? headingLevel(block.role) : undefined;
    if (block.type !== "paragraph" || level === undefined) return block;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    return { ...block, anchor: block.anchor ?? [partAnchor(part), ...counts.slice(0, level)].join("_") };
  });
}

/** A part's own name: letters, digits and underscores, as bookmarks allow. */
export function partAnchor(part: string): string {
  return part.replaceAll("-", "_");
}
