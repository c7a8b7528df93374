import { z } from "zod";
import { named } from "./named.ts";
import { RegionId } from "./region.ts";

/** The formats of the files of an output tree. */
export const outputFormats = ["docx", "pdf", "xlsx", "zip", "html", "css", "js", "json"] as const;

/** What the documents of an output tree are called, beside `attachment-1` … */
export const documentIds = [
  "notice",
  "guide",
  "summary",
  "rollup",
  "letter",
  "forward",
  "review",
  "archive",
  "archive-enterprise",
  "portal",
] as const;

/** What the manifest calls a document. */
export const DocumentId = z.string().regex(new RegExp(`^(${documentIds.join("|")}|attachment-[1-9]\\d*)$`), {
  error: `没有这种文件，可写：${documentIds.join("、")}、attachment-1……`,
});

/** One file of the output tree. */
export const ManifestEntry = z.strictObject({
  path: named("路径", z.string().regex(/^[^/\\]+(\/[^/\\]+)*$/), "在输出文件夹中的位置，以 / 分隔"),
  region: named("地区代码", RegionId.nullable(), "属于所有地区的为 null"),
  document: named("文件标识", DocumentId),
  format: named("格式", z.enum(outputFormats)),
  bytes: named("字节数", z.int().min(0)),
  sha256: named("SHA-256", z.string().regex(/^[0-9a-f]{64}$/), "十六进制小写"),
  pages: named("页数", z.int().min(1), "只有 PDF 有").optional(),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

/** `manifest.json`: every file of an output tree but itself, sorted by path. */
export const Manifest = z.strictObject({
  batch: named("批次", z.string().regex(/^\d{4}$/)),
  schemaVersion: named("数据格式版本", z.string()),
  revision: named("修订号", z.int().min(0), "更正记录的条数；首次印发为 0"),
  partial: named("是否部分生成", z.literal(true), "只生成部分地区或格式时为 true").optional(),
  draft: named("是否送审稿", z.literal(true), "送审稿中可能有待定的内容，不能印发").optional(),
  files: named("文件", z.array(ManifestEntry)),
  fonts: named(
    "替代字体",
    z.array(z.strictObject({ wanted: named("所要的字体", z.string()), used: named("所用的字体", z.string()) })),
    "PDF 中用别的字体替代的",
  ),
});
export type Manifest = z.infer<typeof Manifest>;
