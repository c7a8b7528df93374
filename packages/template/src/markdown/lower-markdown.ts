import type { Block } from "@gongwen/document";
import type { ParagraphRole, TextRole } from "@gongwen/schema";
import type { Heading, Root, RootContent } from "mdast";
import { headingName } from "./heading-name.ts";
import { lowerContainer, lowerLeaf } from "./lower-directive.ts";
import { lowerInlines } from "./lower-inlines.ts";
import { lowerParagraph } from "./lower-paragraph.ts";
import { type Lowering, refuse, spanOf } from "./lowering.ts";
import { runInHeading } from "./run-in-heading.ts";

/** Turns a parsed template into blocks; headings have no markers yet. */
export function lowerMarkdown(root: Root, lowering: Lowering): Block[] {
  return root.children.flatMap((node) => lowerBlock(node, lowering));
}

function lowerBlock(node: RootContent, lowering: Lowering): Block[] {
  switch (node.type) {
    case "heading":
      return lowerHeading(node, lowering);
    case "paragraph":
      return lowerParagraph(node, "body", lowering);
    case "leafDirective":
      return lowerLeaf(node, lowering);
    case "containerDirective":
      return lowerContainer(node, lowering);
    case "table":
      return refuse(node, lowering, {
        rule: "template/bare-table",
        message: "表格外要有 :::table",
        hint: '表格前一行写 :::table{role=grid widths="2,14,12"}，后一行写 :::',
      });
    default:
      // Everything else is switched off in parseMarkdown.
      throw new Error(`unexpected Markdown: ${node.type}`);
  }
}

const headingRoles: Readonly<Record<number, ParagraphRole>> = { 1: "heading-1", 2: "heading-2", 3: "heading-3", 4: "heading-4" };
const clauseRoles: Readonly<Record<number, TextRole>> = { 2: "heading-2", 3: "heading-3", 4: "heading-4" };

function lowerHeading(node: Heading, lowering: Lowering): Block[] {
  const role = headingRoles[node.depth];
  if (role === undefined) {
    return refuse(node, lowering, { rule: "template/heading-level", message: "标题只有四级", hint: "“#”至多写四个" });
  }
  const named = headingName(node, lowerInlines(node.children, lowering), lowering);
  if (named === undefined) {
    const hint = "写作 {#名称}，名称以小写字母开头，只含字母、数字和下划线";
    return refuse(node, lowering, { rule: "template/heading-name", message: "标题的名称不合规定", hint });
  }
  const { children, ...name } = named;
  if (children.length === 0) {
    return refuse(node, lowering, { rule: "template/empty-heading", message: "标题没有文字", hint: "补上标题，或删去“#”" });
  }
  const clause = clauseRoles[node.depth];
  const words = clause === undefined ? children : runInHeading(children, clause);
  return [{ type: "paragraph", role, children: words, ...name, span: spanOf(node, lowering) }];
}
