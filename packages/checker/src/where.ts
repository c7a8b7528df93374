import { headingLevel, type Paragraph } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";

/** Follows the headings of one part as its paragraphs go by. */
export interface Outline {
  /** Takes a heading in. */
  enter(level: number, marker: string): void;
  /** The present place: 三（一）, 附件3第（6）项; 开头 before the notice's first heading. */
  here(): string;
  /** 附件3, or nothing in the notice. */
  readonly prefix: string;
}

/** @param attachment the attachment's number; undefined in the notice */
export function outlineOf(attachment: number | undefined): Outline {
  const prefix = attachment === undefined ? "" : `附件${attachment}`;
  let markers: string[] = [];
  return {
    prefix,
    enter(level, marker) {
      markers = [...Array.from({ length: level - 1 }, (_, index) => markers[index] ?? ""), marker.replace(/[、.]$/, "")];
    },
    here() {
      const path = markers.join("");
      if (path === "") return prefix === "" ? "开头" : prefix;
      return /^（\d+）$/.test(path) ? `${prefix}第${path}项` : `${prefix}${path}`;
    },
  };
}

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
