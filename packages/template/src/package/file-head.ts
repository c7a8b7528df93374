import { inlineText } from "@gongwen/document";
import { documentIds, type PackageEntry } from "@gongwen/schema";
import { inlineRenderer } from "../inline-renderer.ts";
import type { PackagePart } from "./package-part.ts";
import type { PackageWork } from "./package-world.ts";

/** What every file of a package says of itself. */
export type FileHead = Pick<PackagePart, "number" | "name" | "document" | "use" | "enterprise">;

/** A file's number, name, use, and what the manifest calls it: an attachment's copy bears the attachment's number. */
export function fileHead(entry: PackageEntry, path: readonly PropertyKey[], work: PackageWork): FileHead {
  const { pack, world, report } = work;
  const inline = inlineRenderer(pack, world, report);
  const text = (key: "name" | "use", words: string) => inlineText(inline(words, [...path, key]));
  return {
    number: entry.number,
    name: text("name", entry.name),
    document: documentId(entry, path, work),
    enterprise: entry.enterprise ?? false,
    ...(entry.use === undefined ? {} : { use: text("use", entry.use) }),
  };
}

/** What `{{file …}}` calls a file: by its attachment, or by the manifest's name. */
export function fileKey(entry: PackageEntry): string {
  return "document" in entry ? entry.document : entry.attachment;
}

function documentId(entry: PackageEntry, path: readonly PropertyKey[], { pack, world, report }: PackageWork): string {
  const key = fileKey(entry);
  const attachment = world.attachments.get(key);
  if (attachment !== undefined) return `attachment-${attachment.number}`;
  // An attachment that the edition lacks is reported where it is looked for.
  if ("document" in entry && !documentIds.some((id) => id === key)) {
    const known = [...documentIds, ...world.attachments.keys()].join("、");
    const place = pack.place([...path, "document"]);
    report({
      severity: "error",
      ...place,
      rule: "package/unknown-document",
      message: `没有这种文件：${key}`,
      hint: `可写：${known}`,
    });
  }
  return key;
}
