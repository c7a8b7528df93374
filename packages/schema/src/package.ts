import { z } from "zod";
import { templateText } from "./edition.ts";
import { EntryId } from "./entry-id.ts";
import { DocumentId } from "./manifest.ts";
import { named } from "./named.ts";

/** What every file of a region's package has: its place in the list, its name, what the manifest calls it. */
const common = {
  number: named("文件序号", z.string().regex(/^\d{2}(-\d{2})?$/, { error: '文件序号写两位数字，加引号，如 "00"、"05-06"' })),
  name: named("文件名中的标题", templateText),
  document: named("文件标识", DocumentId),
  enterprise: named("是否发给企业", z.boolean(), "写 true 的装进企业用的压缩包").optional(),
};

const source = <const Source extends string>(name: Source) =>
  named("来源", z.literal(name), "words 自拟文字，attachment 附件，form 表单，notice 通知，book 工作簿");

const format = <Schema extends z.ZodType>(schema: Schema) => named("格式", schema, "文件的扩展名");

const content = named(
  "内容文件",
  z.string().regex(/^package\/[a-z0-9-]+\.md\.hbs$/, { error: "内容文件写作 package/名称.md.hbs" }),
);

/** Words of the package's own. A DOCX is made once and gets each region's words in its places; a PDF is laid out for each region. */
const WordsEntry = z.strictObject({
  ...common,
  source: source("words"),
  format: format(z.enum(["docx", "pdf"])),
  look: named("版式", z.enum(["document", "guide"]), "document 为公文，guide 为一页纸的办理说明"),
  title: named("标题", templateText, "可用 {{region.…}}；按行数规则自动断行"),
  keepTogether: named("标题中不拆行的词", z.array(templateText)).optional(),
  content,
});

/** An attachment as published: the same for every region. */
const AttachmentEntry = z.strictObject({
  ...common,
  source: source("attachment"),
  format: format(z.enum(["docx", "pdf"])),
  attachment: named("附件标识", z.string()),
});

/** An attachment that is a form, with what is known of the region filled in: entry → words, which may name `{{region.…}}`. */
const FormEntry = z.strictObject({
  ...common,
  source: source("form"),
  format: format(z.literal("docx")),
  attachment: named("附件标识", z.string()),
  filled: named("预填", z.record(EntryId, templateText), "填写项的标识和预填的字；结果为空的留空白"),
});

/** The bound notice. An office's own sealed scan takes its place where there is one. */
const NoticeEntry = z.strictObject({
  ...common,
  source: source("notice"),
  format: format(z.literal("pdf")),
  generated: named("没有正式印发件时的标题", templateText),
  mark: named("没有正式印发件时的页脚", templateText),
});

/** A workbook to work in. */
const BookEntry = z.strictObject({
  ...common,
  source: source("book"),
  format: format(z.literal("xlsx")),
  content: named(
    "内容文件",
    z.string().regex(/^package\/[a-z0-9-]+\.book\.yaml$/, { error: "内容文件写作 package/名称.book.yaml" }),
  ),
});

/** One file of a region's package. */
export const PackageEntry = z.discriminatedUnion("source", [WordsEntry, AttachmentEntry, FormEntry, NoticeEntry, BookEntry]);
export type PackageEntry = z.infer<typeof PackageEntry>;

/** `templates/<edition>/package.yaml`: which files a region's package holds, and how they are named and marked. */
export const PackageFile = z.strictObject({
  mark: named("页脚", templateText, "印在文件包各文件每页版心之外，写明批次和修订"),
  slots: named("地区用语", z.record(EntryId, templateText), "文件中用 {{slot …}} 引用；可用 {{region.…}}"),
  unit: named("县（市、区）和市本级的文件", z.array(PackageEntry).min(1)),
  city: named("设区市的文件", z.array(PackageEntry).min(1)),
  archive: named("压缩包文件名中的字样", z.strictObject({ enterprise: named("企业用的", templateText) })),
});
export type PackageFile = z.infer<typeof PackageFile>;
