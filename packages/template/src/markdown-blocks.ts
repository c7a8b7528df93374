import { type Block, numberHeadings } from "@gongwen/document";
import { lowerMarkdown } from "./markdown/lower-markdown.ts";
import { parseMarkdown } from "./markdown/parse-markdown.ts";
import { toMarkdown } from "./markdown/to-markdown.ts";
import { type LocalShapes, type Locals, prepareText } from "./render-text.ts";
import { type Report, reportInFile } from "./report.ts";
import type { World } from "./world.ts";

/** A template of words: its file relative to the root, and its text. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** One `.md.hbs` file as the blocks of one part, headings numbered. */
export function markdownBlocks(template: TemplateFile, world: World, report: Report): readonly Block[] {
  return prepareMarkdown(template, world, report)({});
}

/** The same, checked once and rendered with other values of the names in `shapes` as often as there are any. */
export function prepareMarkdown(
  { file, text }: TemplateFile,
  world: World,
  report: Report,
  shapes?: LocalShapes,
): (locals: Locals) => readonly Block[] {
  const reportAt = reportInFile(report, file);
  const render = prepareText(text, world, reportAt, shapes);
  return (locals) => {
    const markdown = toMarkdown(render(locals));
    return numberHeadings(lowerMarkdown(parseMarkdown(markdown.text), { file, world, markdown, report: reportAt }));
  };
}
