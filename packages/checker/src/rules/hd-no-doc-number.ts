import type { DocumentRule } from "../document-rule.ts";

export const hdNoDocNumber: DocumentRule = {
  name: "hd/no-doc-number",
  severity: "note",
  why: "公文一般有发文字号，后续文件据此引用（GB/T 9704—2012，7.2.5）",
  *check({ passages }) {
    if (passages.some(({ paragraph, text }) => paragraph.role === "document-number" && text !== "")) return;
    yield { message: "通知没有发文字号", hint: "在 batch.yaml 的 notice.number 补发文字号" };
  },
};
