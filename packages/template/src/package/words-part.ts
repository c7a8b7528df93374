import {
  type Block,
  type Document,
  type Inline,
  inlineText,
  type Paragraph,
  paragraphsOf,
  titleCharacters,
} from "@gongwen/document";
import type { PackageEntry, RegionFacts } from "@gongwen/schema";
import { documentProperties } from "../document-properties.ts";
import { prepareInline } from "../inline-renderer.ts";
import { prepareMarkdown } from "../markdown-blocks.ts";
import { titleLines } from "../title-lines.ts";
import type { FileHead } from "./file-head.ts";
import { guideBlocks } from "./guide-roles.ts";
import { markedRegion, regionShape } from "./marked-region.ts";
import type { PackagePart } from "./package-part.ts";
import { type PackageWork, questionShape, regionNames } from "./package-world.ts";
import { regionStamp } from "./region-stamp.ts";

type WordsEntry = Extract<PackageEntry, { source: "words" }>;
type Path = readonly PropertyKey[];

/** A file of the package's own words: written once with marks as DOCX, laid out for each region as PDF. */
export function wordsPart(
  entry: WordsEntry,
  path: Path,
  head: FileHead,
  regions: readonly RegionFacts[],
  work: PackageWork,
): PackagePart | undefined {
  const template = work.sources.templates.get(entry.content);
  if (template === undefined) return undefined;
  const title = titleOf(entry, path, work);
  if (entry.format === "docx") {
    const blocks = prepareMarkdown(template, work.world, work.report, questionShape)({ questions: work.questions });
    const tree = documentOf({ ...entry, ...head }, blocks, slotTitle(title, work), work);
    reportRepeated(tree, template.file, work);
    return { ...head, kind: "document", format: "docx", tree };
  }
  const render = prepareMarkdown(template, work.world, work.report, new Map([...questionShape, ...regionNames]));
  const broken = slotTitle(title, work);
  const compositions = new Map<string, Document>();
  const trees = regions.map((region): [string, Document] => {
    const shape = regionShape(region);
    const locals = () => ({ region: markedRegion(region, work.places), questions: work.questions });
    const tree = compositions.get(shape) ?? documentOf({ ...entry, ...head }, render(locals()), broken, work);
    compositions.set(shape, tree);
    return [region.id, tree];
  });
  const limit = { pages: 1, place: work.pack.place([...path, "content"]) };
  return { ...head, kind: "own", format: "pdf", trees: new Map(trees), ...(entry.look === "guide" ? { limit } : {}) };
}

/** Most characters in a line of the title: as many as fill the text area. */
const titleLimits: Readonly<Record<WordsEntry["look"], number>> = { document: titleCharacters, guide: 24 };

/** A region's title in one line, and broken into lines. */
interface Title {
  plain(region: RegionFacts): string;
  lines(region: RegionFacts): string;
}

function titleOf(
  { title, look, keepTogether = [] }: WordsEntry,
  path: Path,
  { pack, world, places, report }: PackageWork,
): Title {
  const prepare = (text: string, at: Path) => prepareInline(text, pack.place(at), world, report, regionNames);
  const render = prepare(title, [...path, "title"]);
  const kept = keepTogether.map((text, index) => prepare(text, [...path, "keepTogether", index]));
  const plain = (region: RegionFacts) => places.fill(inlineText(render({ region })), region);
  const lines = (region: RegionFacts) => {
    const keep = kept.map((one) => places.fill(inlineText(one({ region })), region));
    return titleLines(plain(region), { keep, limit: titleLimits[look] }).join("\n");
  };
  return { plain, lines };
}

/** Where a title breaks depends on the region's name, so the broken title is a place like its other words. */
function slotTitle(title: Title, { places }: PackageWork): { lines: string; plain: string } {
  return { lines: places.add(title.lines), plain: places.add(title.plain) };
}

function documentOf(
  entry: WordsEntry,
  blocks: readonly Block[],
  title: { readonly lines: string; readonly plain: string },
  work: PackageWork,
): Document {
  const { facts, mark } = work;
  const properties = documentProperties(title.plain, facts);
  const heading: Inline = { type: "slot", name: "title", text: title.lines };
  const shown = entry.look === "guide" ? guideBlocks(heading, blocks) : titledBlocks(heading, blocks);
  const sections = [{ page: "portrait", part: entry.document, blocks: shown }] as const;
  if (entry.format === "pdf") return { type: "document", properties, sections, mark };
  return { type: "document", properties: { ...properties, stamp: regionStamp(work, entry.document) }, sections, mark };
}

/**
 * The title stands on top, under a draft's reminder and the number of an upward document, which asks for blank lines between. A
 * letter's addressees bring the blank line under it themselves (GB/T 9704—2012, 7.3.1, 7.3.2).
 */
function titledBlocks(heading: Inline, blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex((block) => !isAboveTitle(block));
  const above = blocks.slice(0, start < 0 ? blocks.length : start);
  const below = blocks.slice(above.length);
  return [...above, { type: "paragraph", role: titleRole(above, below), children: [heading] }, ...below];
}

function isAboveTitle(block: Block): boolean {
  return "role" in block && (block.role === "letterhead" || block.role === "reminder");
}

function titleRole(above: readonly Block[], [next]: readonly Block[]): Paragraph["role"] {
  if (above.some(({ type }) => type === "table")) return "upward-title";
  return next?.type === "paragraph" && next.role === "recipients" ? "title" : "package-title";
}

/** Two entries of one id would be two bookmarks of one name. */
function reportRepeated(tree: Document, file: string, { report }: PackageWork): void {
  const seen = new Set<string>();
  for (const { paragraph } of paragraphsOf(tree)) {
    for (const node of paragraph.children) {
      if (node.type !== "entry") continue;
      const { line, column } = paragraph.span ?? {};
      const place = line === undefined || column === undefined ? { file } : { file, line, column };
      const hint = "每个填写处用不同的标识";
      const message = `填写处标识 ${node.id} 重复`;
      if (seen.has(node.id)) report({ severity: "error", ...place, rule: "package/repeated-entry", message, hint });
      seen.add(node.id);
    }
  }
}
