import { type Document, inlineText } from "@gongwen/document";
import type { PackageEntry } from "@gongwen/schema";
import type { Composition } from "../compose-edition.ts";
import { inlineRenderer } from "../inline-renderer.ts";
import type { FileHead } from "./file-head.ts";
import type { PackagePart } from "./package-part.ts";
import type { PackageWork } from "./package-world.ts";

type Entry<Source> = Extract<PackageEntry, { source: Source }>;
type Path = readonly PropertyKey[];

/** An attachment as published, marked with batch and revision; undefined where the edition has no such attachment. */
export function attachmentPart(
  entry: Entry<"attachment">,
  path: Path,
  head: FileHead,
  { attachments }: Composition,
  work: PackageWork,
): PackagePart | undefined {
  const { pack, mark, report } = work;
  const found = attachments.find(({ id }) => id === entry.attachment);
  if (found === undefined) {
    report({ severity: "error", ...pack.place([...path, "attachment"]), ...unknownAttachment(entry.attachment, attachments) });
    return undefined;
  }
  const tree = marked(found.document, mark, `${entry.attachment}\n${mark}`, work);
  return { kind: "published", ...head, format: entry.format, tree };
}

/** What to say where a package names an attachment that the edition lacks. */
export function unknownAttachment(id: string, attachments: Composition["attachments"]) {
  const hint = `可用：${attachments.map((attachment) => attachment.id).join("、")}`;
  return { rule: "package/unknown-attachment", message: `没有附件 ${id}`, hint };
}

/** The bound notice, marked as not the issued one; where an office has put its sealed scan, that takes its place. */
export function noticePart(
  entry: Entry<"notice">,
  path: Path,
  head: FileHead,
  { notice }: Composition,
  work: PackageWork,
): PackagePart {
  const { pack, world, report } = work;
  const inline = inlineRenderer(pack, world, report);
  const words = inlineText(inline(entry.mark, [...path, "mark"]));
  const generated = inlineText(inline(entry.generated, [...path, "generated"]));
  const mark = `${words}　${work.mark}`;
  const tree = marked(notice, mark, mark, work);
  return { kind: "published", ...head, name: generated, format: "pdf", tree, scanned: head.name };
}

function marked(document: Document, mark: string, key: string, { published }: PackageWork): Document {
  const tree = published.get(key) ?? { ...document, mark };
  published.set(key, tree);
  return tree;
}
