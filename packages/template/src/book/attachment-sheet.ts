import type { Sourced } from "@gongwen/diagnostics";
import {
  type Inline,
  inlineText,
  type Sheet,
  type SheetColumn,
  type SheetPlaces,
  type SheetValue,
  sheetPlaces,
} from "@gongwen/document";
import type { AttachmentEntry, LeafField, SheetFile, SummaryBook } from "@gongwen/schema";
import { inlineRenderer } from "../inline-renderer.ts";
import { expandColumns } from "../sheet/expand-columns.ts";
import { headRows } from "../sheet/head-rows.ts";
import type { AttachmentTitles } from "../world.ts";
import type { BookWork } from "./book-work.ts";

/** An attachment's table as a region fills it in, and what the sheets beside it need to know of it. */
export interface AttachmentSheet {
  readonly sheet: Sheet;
  readonly places: SheetPlaces;
  readonly name: string;
  /** The row of the heading that stands over the first row to fill in; it moves as the sheet is edited. */
  readonly headRow: string;
  readonly columns: readonly AttachmentColumn[];
}

/** One column: where it stands (from 1), and its heading in one line. */
export interface AttachmentColumn {
  readonly key: string;
  readonly number: number;
  readonly head: string;
  readonly field?: LeafField;
}

type Words = SummaryBook["list"] | SummaryBook["investment"];

/** What stands in a cell that nobody fills in: by the key of its column, for the row with this index. */
type Given = (key: string, row: number, places: SheetPlaces) => SheetValue;

/**
 * One attachment with as many numbered rows as the quota. The title's break is fixed, its row is high enough for any region, and
 * rows are numbered by formula, so that one that is deleted leaves no gap.
 *
 * @param part where its words stand in the book's file
 * @param given what is there already
 * @returns undefined when the book names no sheet of the edition, which has then been reported
 */
export function attachmentSheet(work: BookWork, part: string, words: Words, given?: Given): AttachmentSheet | undefined {
  const found = findAttachment(work, words.attachment);
  if (found === undefined) {
    const hint = "写附件清单中内容为 .sheet.yaml 的附件的标识";
    work.report(work.problem([part, "attachment"], "book/unknown-attachment", `没有表格附件 ${words.attachment}`, hint));
    return undefined;
  }
  const { entry, source, titles } = found;
  const inline = inlineRenderer(source, work.world, work.report);
  const blocks = expandColumns(source.value, work.world.facts, inline);
  const expanded = blocks.flatMap((block) => block.columns);
  const head = headRows(blocks).map((row) => row.map(({ children, ...spans }) => ({ text: inlineText(children), ...spans })));
  const prompts = promptsOf(work, part, words);
  const columns = expanded.map(({ key, entry: { width, align, field } }): SheetColumn => {
    return { key, width, align, ...(field === undefined ? {} : { field: prompted(field, prompts.get(key)) }) };
  });
  const label = `附件${titles.number}`;
  const places = sheetPlaces({ label, head, rows: [], columns });
  const sheet: Sheet = {
    name: label,
    id: entry.id,
    page: entry.page,
    label,
    title: titleLines(work, part, words, titles.variants.get("heading") ?? titles.title),
    columns,
    head,
    rows: Array.from({ length: work.request.rows }, (_, row) => ({
      kind: "blank",
      grows: true,
      minLines: given === undefined ? 2 : linesBeside(columns),
      values: columns.map(({ key }, index) => (index === 0 ? rowNumber(places, row) : (given?.(key, row, places) ?? null))),
    })),
    notes: [],
    header: work.text(words.header, [part, "header"]),
  };
  return {
    sheet,
    places: sheetPlaces(sheet),
    name: sheet.name,
    headRow: `ROW('${sheet.name}'!$A$${places.headRows.last})`,
    columns: expanded.map(({ key, head: children, entry: { field } }, index) => {
      const text = inlineText(children).split(/[（\n]/)[0] as string;
      return { key, number: index + 1, head: text, ...(field === undefined ? {} : { field }) };
    }),
  };
}

interface FoundAttachment {
  readonly entry: AttachmentEntry;
  readonly source: Sourced<SheetFile>;
  readonly titles: AttachmentTitles;
}

function findAttachment({ sources, world }: BookWork, id: string): FoundAttachment | undefined {
  const entry = sources.edition.value.attachments.find((candidate) => candidate.id === id);
  const source = entry === undefined ? undefined : sources.sheets.get(entry.content);
  const titles = world.attachments.get(id);
  return entry === undefined || source === undefined || titles === undefined ? undefined : { entry, source, titles };
}

function promptsOf(work: BookWork, part: string, { prompts = {} }: Words): ReadonlyMap<string, string> {
  return new Map(Object.entries(prompts).map(([key, words]) => [key, work.text(words, [part, "prompts", key])]));
}

function prompted(field: LeafField, help: string | undefined): LeafField {
  return help === undefined ? field : { ...field, help };
}

/** A row grows with what is typed, but not with what a formula brings: it is as high as its longest texts are meant to be. */
function linesBeside(columns: readonly SheetColumn[]): number {
  return Math.max(2, ...columns.map(({ field }) => (field?.kind === "text" ? (field.lines ?? 1) : 1)));
}

function rowNumber({ headRows }: SheetPlaces, row: number): SheetValue {
  return { kind: "formula", formula: `ROW()-ROW($A$${headRows.last})`, value: row + 1 };
}

/** The region's place in a title while it is broken: whatever the region's name, the break is the same. */
const regionPlace = "\ue000";

/** A title that lacks the words to break after, as when a later edition has another one, breaks after the region's name. */
function titleLines(work: BookWork, part: string, { breakAfter }: Words, title: readonly Inline[]): string[] {
  const words = title.map((node) => (node.type === "slot" ? regionPlace : inlineText([node]))).join("");
  const term = work.text(breakAfter, [part, "breakAfter"]);
  const at = words.indexOf(term);
  const end = at < 0 ? words.indexOf(regionPlace) + 1 : at + term.length;
  const lines = [words.slice(0, end), words.slice(end)].filter((line) => line !== "");
  return lines.map((line) => line.replaceAll(regionPlace, () => work.request.region.documentName));
}
