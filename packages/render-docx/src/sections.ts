import type { Block, Change, Document, Foot, Section } from "@gongwen/document";
import { type FileChild, type ISectionOptions, SectionType } from "docx";
import { type FlowBlock, wholeChange, writeBlocks } from "./blocks.ts";
import { changedMark, withChange } from "./change.ts";
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
  | { readonly kind: Orientation; readonly blocks: readonly FlowBlock[]; readonly change: Change | undefined }
  | { readonly kind: "imprint"; readonly foot: Foot; readonly change?: undefined };

/**
 * The sections of the file. Footers are given where the kind changes, and go on till then, as page numbers do (7.5); where sections
 * come and go, each has its own, for those before it may go.
 */
export function writeSections(document: Document, writing: Writing): ISectionOptions[] {
  const runs = document.sections.flatMap((section) => pageRuns(section, section.blocks));
  const fleeting = runs.some(({ change }) => change !== undefined);
  return runs.map((run, index) => {
    const goesOn = run.kind === runs[index - 1]?.kind && !fleeting;
    const footers = goesOn ? {} : { footers: footersOf(run.kind, writing.style, writing.mark) };
    return { ...writeRun(run, runs.slice(index + 1), writing), ...footers };
  });
}

function pageRuns(section: Section, blocks: readonly Block[]): PageRun[] {
  const { page: kind, change } = section;
  const at = blocks.findIndex((block) => block.type === "foot");
  const foot = blocks[at];
  if (foot?.type !== "foot") {
    const flow = blocks.filter(isFlow).map((block) => withChange(block, change));
    return blocks.length === 0 ? [] : [{ kind, blocks: flow, change }];
  }
  const imprint = { kind: "imprint", foot: withChange(foot, change) } as const;
  return [...pageRuns(section, blocks.slice(0, at)), imprint, ...pageRuns(section, blocks.slice(at + 1))];
}

function isFlow(block: Block): block is FlowBlock {
  return block.type !== "foot";
}

function writeRun(run: PageRun, after: readonly PageRun[], writing: Writing): ISectionOptions {
  const { style } = writing;
  if (run.kind !== "imprint") {
    const footer = writing.mark === undefined ? footerDistance(style) : markedFooterDistance(style);
    const properties = { ...pageProperties(style, run.kind, footer), type: SectionType.NEXT_PAGE };
    const children = writeBlocks(run.blocks, writing, pageOf(style, run.kind).text.width);
    return { properties, children: [...children, ...sectionEnd(run, after, writing)] };
  }
  return imprintSection(run.foot, writing);
}

/**
 * The paragraph that takes no room and ends a section whose own last paragraph can't: a section that came or went takes with it the
 * end of the one before it when it is the last, its own otherwise; and the end of a section that stays must not go with a paragraph.
 */
function sectionEnd(run: Exclude<PageRun, { kind: "imprint" }>, after: readonly PageRun[], writing: Writing): FileChild[] {
  const end = (change: Change | undefined) => [styledParagraph(plainStyles.end.id, [], { mark: changedMark(change, writing) })];
  const last = run.blocks.at(-1);
  if (run.change !== undefined) {
    if (after.length === 0) return end(undefined);
    return last?.type === "paragraph" ? [] : end(run.change);
  }
  const next = after[0]?.change;
  if (next !== undefined && after.every(({ change, kind }) => change === next && kind === run.kind)) return end(next);
  return last?.type === "paragraph" && wholeChange(last) !== undefined ? end(undefined) : [];
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
