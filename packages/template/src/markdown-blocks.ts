import { type Block, numberHeadings } from "@gongwen/document";
import { lowerMarkdown } from "./markdown/lower-markdown.ts";
import { parseMarkdown } from "./markdown/parse-markdown.ts";
import { toMarkdown } from "./markdown/to-markdown.ts";
import { renderText } from "./render-text.ts";
import { type Report, reportInFile } from "./report.ts";
import type { World } from "./world.ts";

/** A template of words: its file relative to the root, and its text. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** One `.md.hbs` file as the blocks of one part, headings numbered. */
export function markdownBlocks({ file, text }: TemplateFile, world: World, report: Report): readonly Block[] {
  const reportAt = reportInFile(report, file);
  const markdown = toMarkdown(renderText(text, world, reportAt));
  return numberHeadings(lowerMarkdown(parseMarkdown(markdown.text), { file, world, markdown, report: reportAt }));
}
