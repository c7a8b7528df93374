import { z } from "zod";
import { named } from "./named.ts";

/** Words with `{{values}}`: checked by the template package, not here. */
export const templateText = z.string().min(1).max(4000);

/** A wording of a title that differs from the list's, as published, and why it is kept. */
const TitleVariant = z.strictObject({
  text: named("标题", templateText),
  because: named("理由", z.string().min(1).max(200)),
});

/** One attachment: its title as the list gives it, the places that word it differently, and the file that holds its content. */
export const AttachmentEntry = z.strictObject({
  id: named("附件标识", z.string().regex(/^[a-z][a-z0-9-]*$/, { error: "附件标识只含小写字母、数字和连字符" })),
  title: named("附件标题", templateText, "附件说明（清单）中的标题"),
  short: named("文件名中的标题", templateText, "不写时用附件标题"),
  keepTogether: named("标题中不拆行的词", z.array(templateText)).optional(),
  variants: named(
    "各处不同的标题",
    z.record(z.string().regex(/^[a-z][A-Za-z]*$/, { error: "名称须以小写字母开头，只含字母" }), TitleVariant),
    "heading 为附件首页标题；其余由正文按名引用",
  ).optional(),
  page: named("纸张方向", z.enum(["portrait", "landscape"]), "portrait 竖排，landscape 横排"),
  cover: named("是否有封面", z.boolean()).optional(),
  content: named(
    "内容文件",
    z.string().regex(/^attachments\/[a-z0-9-]+\.(md\.hbs|form\.yaml|sheet\.yaml)$/, {
      error: "内容文件写作 attachments/名称.md.hbs、.form.yaml 或 .sheet.yaml",
    }),
  ),
  workbook: named("是否另出 XLSX", z.boolean()).optional(),
});
export type AttachmentEntry = z.infer<typeof AttachmentEntry>;

/** What a region's value replaces, and how it prints where there is no region. */
const SlotEntry = z.strictObject({ blank: named("未填地区时的字样", templateText) });

/** `templates/<edition>/edition.yaml`: the list of attachments and the slots. */
export const EditionFile = z.strictObject({
  style: named("版式", z.string().regex(/^[a-z0-9-]+$/, { error: "版式写 templates/styles 下的文件名，不带 .yaml" })),
  slots: named(
    "地区占位",
    z.strictObject({
      regionTitle: named("标题中的地区", SlotEntry, "有地区时印地区名称，如 杭州市萧山区"),
      regionSelf: named("正文中的自称", SlotEntry, "有地区时印 本市、本县或本区"),
    }),
  ),
  attachments: named("附件清单", z.array(AttachmentEntry)),
});
export type EditionFile = z.infer<typeof EditionFile>;
