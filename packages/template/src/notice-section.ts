import type { Section } from "@gongwen/document";
import { anchorHeadings } from "./anchor-headings.ts";
import type { EditionSources } from "./edition-sources.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import type { Report } from "./report.ts";
import type { World } from "./world.ts";

const noticeFile = "notice.md.hbs";

/** The notice itself, from `notice.md.hbs`. */
export function noticeSection({ edition, templates }: EditionSources, world: World, report: Report): Section {
  const template = templates.get(noticeFile);
  if (template === undefined) {
    const message = `缺少通知正文 ${noticeFile}`;
    const hint = "放在版本目录下，或从上一版复制";
    report({ severity: "error", file: edition.file, rule: "template/missing-file", message, hint });
    return { page: "portrait", part: "notice", blocks: [] };
  }
  return { page: "portrait", part: "notice", blocks: anchorHeadings("notice", markdownBlocks(template, world, report)) };
}
