import { type Document, type Inline, inlineText, paragraphsOf } from "@gongwen/document";
import type { Answers, PackageEntry } from "@gongwen/schema";
import { attachmentPart } from "../attachment-part.ts";
import type { Composition } from "../compose-edition.ts";
import { prepareInline } from "../inline-renderer.ts";
import { standAlone } from "../stand-alone.ts";
import type { FileHead } from "./file-head.ts";
import type { PackagePart } from "./package-part.ts";
import { type PackageWork, regionNames } from "./package-world.ts";
import { unknownAttachment } from "./published-part.ts";
import { regionStamp } from "./region-stamp.ts";

type FormEntry = Extract<PackageEntry, { source: "form" }>;
type Path = readonly PropertyKey[];

/** A form with what is known of the region filled in; everything else is left to be typed. */
export function formPart(
  entry: FormEntry,
  path: Path,
  head: FileHead,
  { attachments }: Composition,
  work: PackageWork,
): PackagePart | undefined {
  const { sources, facts, world, mark, pack, report } = work;
  const index = attachments.findIndex(({ id }) => id === entry.attachment);
  if (index < 0) {
    report({ severity: "error", ...pack.place([...path, "attachment"]), ...unknownAttachment(entry.attachment, attachments) });
    return undefined;
  }
  const widths = widthsOf((attachments[index] as Composition["attachments"][number]).document);
  const part = attachmentPart(index, sources, world, report, prefilled(entry, path, widths, work));
  const { document: tree } = standAlone(part, facts);
  const properties = { ...tree.properties, stamp: regionStamp(work, head.document) };
  return { kind: "document", ...head, format: "docx", tree: { ...tree, properties, mark } };
}

/** A mark for each entry that is filled in. Where a region has nothing to say, blanks as wide as the entry's stand there. */
function prefilled(entry: FormEntry, path: Path, widths: ReadonlyMap<string, number>, work: PackageWork): Answers {
  const { pack, world, places, report } = work;
  const answers = Object.entries(entry.filled).flatMap(([id, text]): [string, string][] => {
    const place = pack.place([...path, "filled", id]);
    const width = widths.get(id);
    if (width === undefined) {
      const message = `申请表没有文字填写项 ${id}`;
      report({ severity: "error", ...place, rule: "package/unknown-entry", message, hint: "核对填写项的标识" });
      return [];
    }
    const render = prepareInline(text, place, world, report, regionNames);
    return [[id, places.add((region) => wordsOrBlank(render({ region }), width))]];
  });
  return Object.fromEntries(answers);
}

function wordsOrBlank(words: readonly Inline[], width: number): string {
  return inlineText(words) || "　".repeat(width);
}

/** The blank widths of a form's entries for text. */
function widthsOf(document: Document): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const { paragraph } of paragraphsOf(document)) {
    for (const node of paragraph.children) {
      if (node.type === "entry" && node.control.kind === "text") widths.set(node.id, node.width);
    }
  }
  return widths;
}
