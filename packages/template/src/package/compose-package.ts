import type { Sourced } from "@gongwen/diagnostics";
import { inlineText } from "@gongwen/document";
import type { Facts, FaqFile, PackageEntry, PackageFile, RegionFacts } from "@gongwen/schema";
import type { Composition } from "../compose-edition.ts";
import type { EditionSources } from "../edition-sources.ts";
import { inlineRenderer } from "../inline-renderer.ts";
import { unlessReported } from "../report.ts";
import { bookPart } from "./book-part.ts";
import { fileHead, fileKey } from "./file-head.ts";
import { formPart } from "./form-part.ts";
import type { PackagePart } from "./package-part.ts";
import { type PackageWork, packageWorld } from "./package-world.ts";
import { createPlaces } from "./places.ts";
import { attachmentPart, noticePart } from "./published-part.ts";
import { type AnsweredQuestion, renderQuestions } from "./questions.ts";
import { quotableWords } from "./quotable.ts";
import { wordsPart } from "./words-part.ts";

/** The files of the regions' packages. */
export interface PackageComposition {
  /** A unit's package, and a prefecture-level city's, in the order of their numbers. */
  readonly unit: readonly PackagePart[];
  readonly city: readonly PackagePart[];
  /** What a region puts at the marks of the trees, by their numbers. */
  words(region: RegionFacts): readonly string[];
  /** Second part of the name of the ZIP for enterprises. */
  readonly enterpriseArchive: string;
  readonly questions: readonly AnsweredQuestion[];
}

/**
 * The packages of an edition: what is the same for all regions once, with marks for a region's words.
 *
 * @param regions every region that gets a package
 * @param composition the notice and its attachments, which packages hold, too
 * @returns undefined when the edition has no packages
 * @throws {DiagnosticError} with every problem of the package list and its templates at once
 */
export function composePackage(
  sources: EditionSources,
  facts: Facts,
  regions: readonly RegionFacts[],
  composition: Composition,
  faq: Sourced<FaqFile> | undefined,
): PackageComposition | undefined {
  const pack = sources.package;
  if (pack === undefined) return undefined;
  return unlessReported((report) => {
    const places = createPlaces();
    const bare = packageWorld(sources, pack, facts, places, report);
    const world = { ...bare, quotable: quotableWords(sources, bare, report) };
    const inline = inlineRenderer(pack, world, report);
    const mark = inlineText(inline(pack.value.mark, ["mark"]));
    const questions = renderQuestions(faq, world, report);
    const work: PackageWork = { sources, pack, facts, world, regions, places, mark, questions, published: new Map(), report };
    const parts = (kind: "unit" | "city") => {
      const files = new Map(pack.value[kind].map((entry) => [fileKey(entry), entry.number]));
      const own = { ...work, world: { ...world, files } };
      return pack.value[kind].flatMap((entry, index) => partOf(entry, [kind, index], composition, own) ?? []);
    };
    return {
      unit: parts("unit"),
      city: parts("city"),
      words: places.words,
      enterpriseArchive: inlineText(inline(pack.value.archive.enterprise, ["archive", "enterprise"])),
      questions,
    };
  });
}

function partOf(
  entry: PackageEntry,
  path: readonly [kind: "unit" | "city", index: number],
  composition: Composition,
  work: PackageWork,
): PackagePart | undefined {
  const head = fileHead(entry, path, work);
  switch (entry.source) {
    case "words":
      return wordsPart(entry, path, head, regionsOf(path[0], work), work);
    case "attachment":
      return attachmentPart(entry, path, head, composition, work);
    case "form":
      return formPart(entry, path, head, composition, work);
    case "notice":
      return noticePart(entry, path, head, composition, work);
    case "book":
      return work.sources.books.has(entry.content) ? bookPart(entry, head, regionsOf(path[0], work), work) : undefined;
  }
}

function regionsOf(kind: keyof Pick<PackageFile, "unit" | "city">, { regions }: PackageWork): readonly RegionFacts[] {
  return regions.filter(({ isCity }) => isCity === (kind === "city"));
}
