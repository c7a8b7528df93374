import type { ParagraphRole, TextRole } from "@gongwen/schema";

/** Names that people see in Word's list of styles; `heading 1` to `heading 4` and `Title` are Word's own. */
export const paragraphStyleNames: Readonly<Record<ParagraphRole, string>> = {
  "letterhead-name": "发文机关标志",
  "letterhead-suffix": "发文机关标志·文件",
  "document-number": "发文字号",
  title: "Title",
  recipients: "主送机关",
  body: "公文正文",
  "heading-1": "heading 1",
  "heading-2": "heading 2",
  "heading-3": "heading 3",
  "heading-4": "heading 4",
  "attachment-note-first": "附件说明首项",
  "attachment-note-item": "附件说明各项",
  signature: "发文机关署名",
  "issue-date": "成文日期",
  "signature-unsealed": "不盖章的署名",
  "issue-date-unsealed": "不盖章的成文日期",
  note: "附注",
  "imprint-cc": "抄送机关",
  "imprint-print": "印发机关和印发日期",
  "attachment-label": "附件序号",
  "attachment-title": "附件标题",
  "table-note-first": "表注首项",
  "table-note": "表注各项",
  "form-title": "表格标题",
  "form-cover-line": "封面填写行",
  "form-heading-1": "表格一级标题",
  "form-heading-2": "表格二级标题",
  "cell-head": "表头",
  "cell-label": "表格项目",
  "cell-value": "表格填写",
  "cell-number": "表格数字",
  "cell-list-heading": "表内清单标题",
  "package-title": "文件标题",
  prompt: "编写提示",
  reminder: "代拟稿提示",
  "upward-number": "上行文发文字号",
  "upward-signer": "签发人",
  "upward-title": "上行文标题",
  "guide-title": "办理说明标题",
  "guide-lead": "办理说明提示",
  "guide-heading": "办理说明小标题",
  "guide-body": "办理说明正文",
  "guide-item": "办理说明各项",
  "guide-cell-head": "办理说明表头",
  "guide-cell": "办理说明表格",
  "guide-cell-number": "办理说明表格数字",
};

/** Names of the character styles. */
export const textStyleNames: Readonly<Record<TextRole, string>> = {
  "heading-2": "二级标题句",
  "heading-3": "三级标题句",
  "heading-4": "四级标题句",
  "strong-label": "段首标签",
};

/** Styles that no role names: empty lines of the grid, the gap between two tables, the end of a section, page numbers. */
export const plainStyles = {
  blank: { id: "Blank", name: "空行" },
  gap: { id: "TableGap", name: "表格间距" },
  end: { id: "SectionEnd", name: "节末" },
  top: { id: "LetterheadTop", name: "版头上空" },
  oddNumber: { id: "PageNumberOdd", name: "单页码" },
  evenNumber: { id: "PageNumberEven", name: "双页码" },
  pageMark: { id: "PageMark", name: "批次标记" },
  footnoteText: { id: "FootnoteText", name: "footnote text" },
  footnoteReference: { id: "FootnoteReference", name: "footnote reference" },
  symbol: { id: "Symbol", name: "符号" },
} as const;

function camelCase(words: string): string {
  return words.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The id of a role's paragraph style: `heading-1` is Heading1. */
export function paragraphStyleId(role: ParagraphRole): string {
  return camelCase(role);
}

/** The id of a role's character style. */
export function textStyleId(role: TextRole): string {
  return `${camelCase(role)}Text`;
}
