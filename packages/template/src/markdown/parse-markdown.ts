import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";

/** What Markdown has and an official document hasn't: these marks stay as typed. */
const disabled = [
  "attention",
  "autolink",
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "htmlFlow",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/**
 * Paragraphs, `#` headings, GFM tables and directives on lines of their own. Directives inside a line are not read at all, so
 * that `10:30:00前` stays what it is.
 */
export function parseMarkdown(text: string): Root {
  const { flow = {} } = directive();
  return fromMarkdown(text, {
    extensions: [{ disable: { null: disabled } }, gfmTable(), { flow }],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  });
}
