import type { Block, Document, Foot } from "@gongwen/document";
import { type ISectionOptions, SectionType } from "docx";
import { type FlowBlock, writeBlocks } from "./blocks.ts";
import { footersOf } from "./footers.ts";
import { writeImprint } from "./imprint.ts";
import { type Orientation, pageOf, pageProperties } from "./page.ts";
import { markedFooterDistance } from "./page-mark.ts";
import { footerDistance } from "./page-number.ts";
import { styledParagraph } from "./paragraph.ts";
import { plainStyles } from "./style-names.ts";
import { twipsOfMillimetres } from "./units.ts";
import type { Writing } from "./writing.ts";

/** Pages with the same orientation and the same footers: a section of the tree, or an imprint, which has a page of its own. */
type PageRun =
  | { readonly kind: Orientation; readonly blocks: readonly FlowBlock[] }
  | { readonly kind: "imprint"; readonly foot: Foot };

/** The sections of the file. Footers are given where the kind changes, and go on till then, as page numbers do (7.5). */
export function writeSections(document: Document, writing: Writing): ISectionOptions[] {
  const runs = document.sections.flatMap((section) => pageRuns(section.page, section.blocks));
  return runs.map((run, index) => {
    const footers = run.kind === runs[index - 1]?.kind ? {} : { footers: footersOf(run.kind, writing.style, writing.mark) };
    return { ...writeRun(run, writing), ...footers };
  });
}

function pageRuns(page: Orientation, blocks: readonly Block[]): PageRun[] {
  const at = blocks.findIndex((block) => block.type === "foot");
  const foot = blocks[at];
  if (foot?.type !== "foot") return blocks.length === 0 ? [] : [{ kind: page, blocks: blocks.filter(isFlow) }];
  return [...pageRuns(page, blocks.slice(0, at)), { kind: "imprint", foot }, ...pageRuns(page, blocks.slice(at + 1))];
}

function isFlow(block: Block): block is FlowBlock {
  return block.type !== "foot";
}

function writeRun(run: PageRun, writing: Writing): ISectionOptions {
  const { style } = writing;
  if (run.kind !== "imprint") {
    const footer = writing.mark === undefined ? footerDistance(style) : markedFooterDistance(style);
    const properties = { ...pageProperties(style, run.kind, footer), type: SectionType.NEXT_PAGE };
    return { properties, children: writeBlocks(run.blocks, writing, pageOf(style, run.kind).text.width) };
  }
  return imprintSection(run.foot, writing);
}

/** LibreOffice takes an empty footer for this high, in millimetres, and for no part of the text area. */
const emptyFooter = 5;

/** The imprint stands on an even page; Word puts an unnumbered blank page before it where that takes one (7.4.1, 7.5). */
function imprintSection(foot: Foot, writing: Writing): ISectionOptions {
  const { margin } = pageOf(writing.style, "portrait");
  const footer = margin.bottom - twipsOfMillimetres(emptyFooter);
  const properties = { ...pageProperties(writing.style, "portrait", footer), type: SectionType.EVEN_PAGE };
  // A table at the very start of a section would float on the page before, in LibreOffice.
  const anchor = () => styledParagraph(plainStyles.end.id, []);
  return { properties, children: [anchor(), writeImprint(foot, writing), anchor()] };
}
