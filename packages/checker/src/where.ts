import { headingLevel, type Outline, type Paragraph } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";

const roleNames: Partial<Record<ParagraphRole, string>> = {
  title: "标题",
  recipients: "主送机关",
  "attachment-note-first": "附件说明",
  "attachment-note-item": "附件说明",
  signature: "署名",
  "issue-date": "成文日期",
  "signature-unsealed": "署名",
  "issue-date-unsealed": "成文日期",
  note: "附注",
  "attachment-label": "顺序号",
  "attachment-title": "标题",
  "form-title": "标题",
};

/** What a reader calls the paragraph's place. A heading moves the outline on. */
export function whereIs(paragraph: Paragraph, outline: Outline): string {
  const level = headingLevel(paragraph.role);
  if (level !== undefined) outline.enter(level, paragraph.marker ?? "");
  const name = roleNames[paragraph.role];
  if (name !== undefined) return `${outline.prefix}${name}`;
  if (paragraph.role === "table-note-first" || paragraph.role === "table-note") {
    return `${outline.prefix}表注${/\d+/.exec(paragraph.marker ?? "")?.[0] ?? ""}`;
  }
  return leadLabel(paragraph) ?? outline.here();
}

/** 联系人：…… stands under the last heading but doesn't belong to it: its own label names it. */
function leadLabel({ role, children: [first] }: Paragraph): string | undefined {
  if (role !== "body" || first?.type !== "text") return undefined;
  const label = /^([^，。：（“]{2,10})：./u.exec(first.text)?.[1];
  return label === undefined ? undefined : `“${label}”一段`;
}
