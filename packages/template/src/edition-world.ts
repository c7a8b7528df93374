import type { Sourced } from "@gongwen/diagnostics";
import { type Inline, inlineText, type Slot } from "@gongwen/document";
import type { EditionFile, Facts } from "@gongwen/schema";
import type { EditionSources } from "./edition-sources.ts";
import { headingPlaces } from "./heading-places.ts";
import { inlineRenderer } from "./inline-renderer.ts";
import { mapAt } from "./map-at.ts";
import { type Report, rememberSound } from "./report.ts";
import type { AttachmentTitles, World } from "./world.ts";

/**
 * What the templates of one edition may speak of: the facts, the places for a region's words, the attachments with their numbers
 * and titles, the named headings. A title may name facts and places, but no other title and no heading.
 *
 * @param given the places, where they are not those of the blank edition
 */
export function editionWorld(sources: EditionSources, facts: Facts, report: Report, given?: ReadonlyMap<string, Slot>): World {
  if (given !== undefined) return makeWorld(sources, facts, report, given);
  const ofSources = mapAt(blankWorlds, sources, () => new WeakMap());
  return rememberSound(ofSources, facts, report, (heard) => makeWorld(sources, facts, heard));
}

/** One for all who speak of the blank edition: a text that two of them render is read once. */
const blankWorlds = new WeakMap<EditionSources, WeakMap<Facts, World>>();

function makeWorld(sources: EditionSources, facts: Facts, report: Report, given?: ReadonlyMap<string, Slot>): World {
  const { edition } = sources;
  const bare = bareWorld(facts);
  const slots = given ?? editionSlots(edition, bare, report);
  const world = { ...bare, slots, attachments: editionTitles(edition, { ...bare, slots }, report) };
  let headings: ReadonlyMap<string, string> | undefined;
  return {
    ...world,
    headings() {
      headings ??= headingPlaces(sources, world);
      return headings;
    },
  };
}

/** Facts alone: for the words that the rest of a world is made from. */
export function bareWorld(facts: Facts): World {
  return { facts, slots: new Map(), attachments: new Map(), headings: () => new Map() };
}

function editionSlots(edition: Sourced<EditionFile>, world: World, report: Report): ReadonlyMap<string, Slot> {
  const inline = inlineRenderer(edition, world, report);
  return new Map(
    Object.entries(edition.value.slots).map(([name, { blank }]) => {
      const text = inlineText(inline(blank, ["slots", name, "blank"]));
      return [name, { type: "slot", name, text }];
    }),
  );
}

function editionTitles(edition: Sourced<EditionFile>, world: World, report: Report): ReadonlyMap<string, AttachmentTitles> {
  const inline = inlineRenderer(edition, world, report);
  const titles = new Map<string, AttachmentTitles>();
  for (const [index, { id, title, variants = {} }] of edition.value.attachments.entries()) {
    const path = ["attachments", index];
    if (titles.has(id)) {
      const hint = "每个附件的标识须不同";
      const message = `附件标识 ${id} 重复`;
      report({ severity: "error", ...edition.place([...path, "id"]), rule: "template/duplicate-attachment", message, hint });
    }
    const wordings = Object.entries(variants).map(([name, { text }]): [string, readonly Inline[]] => {
      return [name, inline(text, [...path, "variants", name, "text"])];
    });
    titles.set(id, { number: index + 1, title: inline(title, [...path, "title"]), variants: new Map(wordings) });
  }
  return titles;
}
