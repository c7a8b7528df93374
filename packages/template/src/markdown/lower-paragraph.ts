import type { Block } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";
import type { Paragraph } from "mdast";
import { lowerInlines } from "./lower-inlines.ts";
import { type Lowering, originOf, sourceLines, spanOf } from "./lowering.ts";

/** A paragraph, unless one of its lines was meant to be something else. */
export function lowerParagraph(node: Paragraph, role: ParagraphRole, lowering: Lowering): Block[] {
  for (const [line, text] of sourceLines(node, lowering)) {
    const at = originOf(lowering, line);
    if (text.startsWith("::")) {
      const message = /^:+$/.test(text) ? `多出的 ${text}` : "指令独占一行，写作 ::名称 或 :::名称";
      lowering.report(at, { rule: "template/directive-form", message, hint: "核对名称，后面不写别的字" });
    } else if (text.startsWith("#")) {
      lowering.report(at, { rule: "template/heading-form", message: "“#”后要空一格", hint: "写作“# 标题”，“#”至多四个" });
    }
  }
  return [{ type: "paragraph", role, children: lowerInlines(node.children, lowering), span: spanOf(node, lowering) }];
}
