import type { Block, Document, Section } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";
import { attachmentPart } from "./attachment-part.ts";
import { plainTitle } from "./directives/notice-title.ts";
import { documentProperties } from "./document-properties.ts";
import type { EditionSources } from "./edition-sources.ts";
import { editionWorld } from "./edition-world.ts";
import { noticeSection } from "./notice-section.ts";
import { type Report, unlessReported } from "./report.ts";
import { type ComposedAttachment, standAlone } from "./stand-alone.ts";

/** The documents of one edition: the bound notice (notice and all attachments), and each attachment. */
export interface Composition {
  readonly notice: Document;
  readonly attachments: readonly ComposedAttachment[];
}

/**
 * Puts the words of an edition and the facts of a batch together.
 *
 * @throws {DiagnosticError} with every problem of every template, form, sheet and title at once
 */
export function composeEdition(sources: EditionSources, facts: Facts): Composition {
  const { notice, attachments } = unlessReported((report) => {
    const world = editionWorld(sources, facts, report);
    const notice = noticeSection(sources, world, report);
    const attachments = sources.edition.value.attachments.map((_, index) => attachmentPart(index, sources, world, report));
    reportRepeatedNames([notice, ...attachments.map(({ section }) => section)], report);
    return { notice, attachments };
  });
  return {
    notice: bind(facts, [notice, ...attachments.map(({ section }) => section)]),
    attachments: attachments.map((part) => standAlone(part, facts)),
  };
}

/** A reference to a heading must mean one. */
function reportRepeatedNames(sections: readonly Section[], report: Report): void {
  const seen = new Set<string>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type !== "paragraph" || block.name === undefined || block.span === undefined) continue;
    const { name, span } = block;
    const message = `标题的名称 ${name} 重复`;
    const hint = "每个标题用不同的名称";
    if (seen.has(name)) report({ severity: "error", ...span, rule: "template/heading-name", message, hint });
    seen.add(name);
  }
}

/** The imprint stands after everything, at the foot of the last page, wherever the template has it (GB/T 9704—2012, 7.4). */
function bind(facts: Facts, sections: readonly Section[]): Document {
  const isFoot = (block: Block) => block.type === "foot";
  const feet = sections.flatMap(({ blocks }) => blocks.filter(isFoot));
  const bound = sections.map((section, index) => {
    const blocks = section.blocks.filter((block) => !isFoot(block));
    return { ...section, blocks: index === sections.length - 1 ? [...blocks, ...feet] : blocks };
  });
  return { type: "document", properties: documentProperties(plainTitle(facts), facts), sections: bound };
}
