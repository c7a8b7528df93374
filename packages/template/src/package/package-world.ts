import type { Sourced } from "@gongwen/diagnostics";
import { type Document, inlineText, type Slot } from "@gongwen/document";
import { type Facts, type PackageFile, RegionFacts } from "@gongwen/schema";
import type { EditionSources } from "../edition-sources.ts";
import { editionWorld } from "../edition-world.ts";
import { prepareInline } from "../inline-renderer.ts";
import type { LocalShapes } from "../render-text.ts";
import type { Report } from "../report.ts";
import type { World } from "../world.ts";
import type { Places } from "./places.ts";
import { type AnsweredQuestion, questionsShape } from "./questions.ts";

/** What the parts of a package are composed with. */
export interface PackageWork {
  readonly sources: EditionSources;
  readonly pack: Sourced<PackageFile>;
  readonly facts: Facts;
  /** Its slots are marks. */
  readonly world: World;
  readonly regions: readonly RegionFacts[];
  readonly places: Places;
  /** The line at the foot of each page. */
  readonly mark: string;
  readonly questions: readonly AnsweredQuestion[];
  /** Documents that units and cities get alike, by attachment and footer: one object for both. */
  readonly published: Map<string, Document>;
  readonly report: Report;
}

/** `{{region.…}}`: in texts that are rendered for each region. */
export const regionNames: LocalShapes = new Map([["region", RegionFacts]]);

/** `{{#each questions}}`: in the words of every file. */
export const questionShape: LocalShapes = new Map([["questions", questionsShape]]);

/** The edition's world with a mark in place of each of the region's words. */
export function packageWorld(
  sources: EditionSources,
  pack: Sourced<PackageFile>,
  facts: Facts,
  places: Places,
  report: Report,
): World {
  const plain: World = { ...editionWorld(sources, facts, report), slots: new Map() };
  const slots = new Map(
    Object.entries(pack.value.slots).map(([name, text]): [string, Slot] => {
      const render = prepareInline(text, pack.place(["slots", name]), plain, report, regionNames);
      return [name, { type: "slot", name, text: places.add((region) => inlineText(render({ region }))) }];
    }),
  );
  for (const name of Object.keys(sources.edition.value.slots)) {
    if (slots.has(name)) continue;
    const message = `文件包没有写地区用语 ${name}`;
    report({
      severity: "error",
      ...pack.place(["slots"]),
      rule: "package/missing-slot",
      message,
      hint: `在 slots 中补上 ${name}`,
    });
  }
  return editionWorld(sources, facts, report, slots);
}
