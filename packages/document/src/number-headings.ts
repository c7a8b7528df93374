import { chineseNumeral, type ParagraphRole } from "@gongwen/schema";
import type { Block, Paragraph } from "./block.ts";

const levels: Partial<Record<ParagraphRole, number>> = {
  "heading-1": 1,
  "heading-2": 2,
  "heading-3": 3,
  "heading-4": 4,
  "form-heading-1": 1,
  "form-heading-2": 2,
};

/** The level of a heading from 1 to 4, or undefined for any other paragraph. */
export function headingLevel(role: ParagraphRole): number | undefined {
  return levels[role];
}

const markers: Record<number, (index: number) => string> = {
  1: (index) => `${chineseNumeral(index)}、`,
  2: (index) => `（${chineseNumeral(index)}）`,
  3: (index) => `${index}.`,
  4: (index) => `（${index}）`,
};

/**
 * Gives every heading of one part its marker: 一、 （一） 1. （1） (GB/T 9704—2012, 7.3.3). A heading starts the count of the
 * levels under it anew.
 */
export function numberHeadings(blocks: readonly Block[]): Block[] {
  const counts = [0, 0, 0, 0, 0];
  return blocks.map((block) => (block.type === "paragraph" ? numberHeading(block, counts) : block));
}

function numberHeading(paragraph: Paragraph, counts: number[]): Paragraph {
  const level = headingLevel(paragraph.role);
  if (level === undefined) return paragraph;
  counts[level] = (counts[level] ?? 0) + 1;
  counts.fill(0, level + 1);
  return { ...paragraph, marker: (markers[level] as (index: number) => string)(counts[level] as number) };
}
