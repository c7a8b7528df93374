import { type Block, headingLevel, outlineOf } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";
import type { EditionSources } from "./edition-sources.ts";
import { mapAt } from "./map-at.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { noticeSection } from "./notice-section.ts";
import type { Report } from "./report.ts";
import type { World } from "./world.ts";

/** What is wrong with a template is told when it is composed. */
const unheard: Report = () => undefined;

/** Many worlds are made of one edition and one batch: for its documents, its packages, each of their workbooks. */
const known = new WeakMap<EditionSources, WeakMap<Facts, ReadonlyMap<string, string>>>();

/**
 * Where each named heading of the notice and its attachments stands, as one refers to it: 三（一）, 附件3第（6）项. The templates are
 * composed for it once without such references, which change no number; nor do the words at a region's places.
 */
export function headingPlaces(sources: EditionSources, world: Omit<World, "headings">): ReadonlyMap<string, string> {
  const ofSources = mapAt(known, sources, () => new WeakMap());
  return mapAt(ofSources, world.facts, () => findPlaces(sources, world));
}

function findPlaces(sources: EditionSources, world: Omit<World, "headings">): ReadonlyMap<string, string> {
  const before: World = { ...world, headings: () => new Map() };
  const parts = sources.edition.value.attachments.flatMap(({ id, content }) => {
    const template = sources.templates.get(content);
    return template === undefined ? [] : placesIn(markdownBlocks(template, before, unheard), world.attachments.get(id)?.number);
  });
  return new Map([...placesIn(noticeSection(sources, before, unheard).blocks, undefined), ...parts]);
}

function placesIn(blocks: readonly Block[], attachment: number | undefined): [name: string, place: string][] {
  const outline = outlineOf(attachment);
  return blocks.flatMap((block): [string, string][] => {
    const level = block.type === "paragraph" ? headingLevel(block.role) : undefined;
    if (block.type !== "paragraph" || level === undefined) return [];
    outline.enter(level, block.marker ?? "");
    return block.name === undefined ? [] : [[block.name, outline.here()]];
  });
}
