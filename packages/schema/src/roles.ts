/** What a paragraph is. A style sheet says how each looks; no other place does. */
export const paragraphRoles = [
  "letterhead-name",
  "letterhead-suffix",
  "document-number",
  "title",
  "recipients",
  "body",
  "heading-1",
  "heading-2",
  "heading-3",
  "heading-4",
  "attachment-note-first",
  "attachment-note-item",
  "signature",
  "issue-date",
  "signature-unsealed",
  "issue-date-unsealed",
  "note",
  "imprint-cc",
  "imprint-print",
  "attachment-label",
  "attachment-title",
  "table-note-first",
  "table-note",
  "form-title",
  "form-cover-line",
  "form-heading-1",
  "form-heading-2",
  "cell-head",
  "cell-label",
  "cell-value",
  "cell-number",
  "cell-list-heading",
  "package-title",
  "prompt",
  "reminder",
  "upward-number",
  "upward-signer",
  "upward-title",
  "guide-title",
  "guide-lead",
  "guide-heading",
  "guide-body",
  "guide-item",
  "guide-cell-head",
  "guide-cell",
  "guide-cell-number",
] as const;
/** One of `paragraphRoles`. */
export type ParagraphRole = (typeof paragraphRoles)[number];

/** What a piece of text inside a paragraph is, where it differs from its paragraph: a run-in heading's clause. */
export const textRoles = ["heading-2", "heading-3", "heading-4", "strong-label"] as const;
/** One of `textRoles`. */
export type TextRole = (typeof textRoles)[number];

/** What a table is. */
export const tableRoles = ["grid", "form", "frame", "signature", "signature-unsealed", "letterhead", "guide"] as const;
/** One of `tableRoles`. */
export type TableRole = (typeof tableRoles)[number];

/** The classes of face that the page standard names, and the face for digits of page numbers. */
export const faceRoles = ["fangsong", "kaiti", "heiti", "songti", "xiaobiaosong"] as const;
/** One of `faceRoles`. */
export type FaceRole = (typeof faceRoles)[number];
