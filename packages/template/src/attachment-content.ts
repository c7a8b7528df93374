import type { Block, Inline, Workbook } from "@gongwen/document";
import type { Answers, AttachmentEntry } from "@gongwen/schema";
import { documentProperties } from "./document-properties.ts";
import type { EditionSources } from "./edition-sources.ts";
import { lowerForm } from "./form/index.ts";
import { inlineRenderer } from "./inline-renderer.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { joiningProblems, type Report } from "./report.ts";
import { sheetTable, sheetWorkbook } from "./sheet/index.ts";
import type { World } from "./world.ts";

/** How an attachment is headed: 附件N, its title in one line, and its title broken into lines. */
export interface AttachmentHeading {
  readonly label: string;
  readonly title: string;
  readonly lines: readonly Inline[];
}

/** What stands under an attachment's title, and the workbook that is the same table. */
export interface AttachmentContent {
  readonly blocks: readonly Block[];
  readonly workbook?: Workbook;
}

/** What an attachment's content is made from. */
interface Job {
  readonly entry: AttachmentEntry;
  /** The entry's place in the edition's file. */
  readonly path: readonly PropertyKey[];
  readonly heading: AttachmentHeading;
  readonly sources: EditionSources;
  readonly world: World;
  readonly report: Report;
  readonly answers: Answers;
}

/** One reader for each ending; undefined where the file doesn't exist. To add a kind of content, add a line. */
const readers: readonly (readonly [ending: string, read: (job: Job) => AttachmentContent | undefined])[] = [
  [".md.hbs", markdownContent],
  [".form.yaml", formContent],
  [".sheet.yaml", sheetContent],
];

/** The content of one attachment, from the file that its entry names. */
export function attachmentContent(job: Job): AttachmentContent {
  const { entry, path, sources, report } = job;
  const read = readers.find(([ending]) => entry.content.endsWith(ending))?.[1];
  const content = joiningProblems(report, () => read?.(job), { blocks: [] });
  if (content !== undefined) return content;
  const message = `内容文件 ${entry.content} 不存在`;
  const place = sources.edition.place([...path, "content"]);
  report({ severity: "error", ...place, rule: "template/missing-file", message, hint: "核对文件名，或补上该文件" });
  return { blocks: [] };
}

function markdownContent({ entry, sources, world, report }: Job): AttachmentContent | undefined {
  const template = sources.templates.get(entry.content);
  return template === undefined ? undefined : { blocks: markdownBlocks(template, world, report) };
}

function formContent({ entry, heading, sources, world, report, answers }: Job): AttachmentContent | undefined {
  const form = sources.forms.get(entry.content);
  if (form === undefined) return undefined;
  const inline = inlineRenderer(form, world, report);
  return { blocks: lowerForm(form, world.facts, { inline, title: heading.lines, answers }) };
}

function sheetContent({ entry, heading, sources, world, report }: Job): AttachmentContent | undefined {
  const sheet = sources.sheets.get(entry.content);
  if (sheet === undefined) return undefined;
  const { facts } = world;
  const inline = inlineRenderer(sheet, world, report);
  const blocks = sheetTable(sheet, facts, inline);
  if (entry.workbook !== true) return { blocks };
  const { label, title } = heading;
  const properties = documentProperties(title, facts);
  return { blocks, workbook: sheetWorkbook(sheet, facts, inline, { label, title, id: entry.id, page: entry.page, properties }) };
}
