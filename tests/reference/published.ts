import { readFileSync } from "node:fs";
import * as cuts from "./cell-cuts.ts";
import { type Extraction, exceptions } from "./exceptions.ts";

/** Text without white space, and for each of its code units the line of the published text that it stands in. */
export interface PublishedText {
  readonly text: string;
  readonly lineOf: readonly number[];
}

/** A document of the notice: the lines of the published text that it prints, and the footnotes after them. */
export interface PublishedDocument {
  /** As in the manifest. */
  readonly id: string;
  readonly text: PublishedText;
  /** The cells of its tables, row by row; undefined where it has none. Blank ones count except in the form. */
  readonly tables?: readonly (readonly string[])[];
}

const raw = readFileSync(new URL("./notice-2025.txt", import.meta.url), "utf8");

/** The text as extracted, before any exception. */
export const extraction: Extraction = { lines: raw.split("\n"), footnotes: [] };

const { lines, footnotes } = exceptions.reduce((text, exception) => exception.apply(text), extraction);

/** Leaves out white space: the comparison's one general exception. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(/\s/gu, "");
}

function line(number: number): string {
  return withoutWhiteSpace(lines[number - 1] ?? "");
}

function textOf(...ranges: readonly (readonly [from: number, to: number])[]): PublishedText {
  const numbers = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const pieces = numbers.map((number) => ({ number, text: line(number) }));
  return {
    text: pieces.map(({ text }) => text).join(""),
    lineOf: pieces.flatMap(({ number, text }) => Array.from(text, () => number)),
  };
}

/** Cuts the lines of a table into its cells. */
export function cellsOfTable({ from, to, cells }: cuts.TableCuts): string[] {
  const texts = cells.flatMap(cellsOfCut);
  const whole = textOf([from, to]).text;
  if (texts.join("") !== whole) throw new Error(`lines ${from} to ${to}: the cells don't make up the text`);
  return texts;
}

function cellsOfCut({ from, to, lengths }: cuts.CellCut): string[] {
  const { text } = textOf([from, to]);
  if (lengths === undefined) return [text];
  if (lengths.reduce((sum, length) => sum + length, 0) !== text.length)
    throw new Error(`line ${from}: ${text.length} characters`);
  const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  return lengths.map((length, index) => text.slice((ends[index] as number) - length, ends[index]));
}

function quotaCells(): string[] {
  const { from, to } = cuts.quotaRows;
  const rows = lines.slice(from - 1, to).filter((text) => text !== "");
  const total = (lines[cuts.quotaTotalLine - 1] ?? "").split("\t");
  const head = cuts.quotaHead.flatMap(cellsOfCut);
  return [...head, ...rows.flatMap((text) => text.split("\t")), ...cuts.quotaTotal.flatMap(cellsOfCut), ...total];
}

const notice = textOf([1, 372]);
const imprint = textOf([1577, 1579]);
const form = textOf([562, 1350]);
const notes = footnotes.map(({ text }) => withoutWhiteSpace(text)).join("");

function joined(...texts: readonly PublishedText[]): PublishedText {
  return { text: texts.map(({ text }) => text).join(""), lineOf: texts.flatMap(({ lineOf }) => lineOf) };
}

const withNotes = (text: PublishedText) => joined(text, { text: notes, lineOf: Array.from(notes, () => 0) });

/** The seven attachments. */
export const attachments: readonly PublishedDocument[] = [
  { id: "attachment-1", text: textOf([373, 561]), tables: [quotaCells()] },
  { id: "attachment-2", text: withNotes(form), tables: cuts.formTables.map(cellsOfTable) },
  { id: "attachment-3", text: textOf([1351, 1381]) },
  { id: "attachment-4", text: textOf([1382, 1435]) },
  { id: "attachment-5", text: textOf([1436, 1453]), tables: [cellsOfTable(cuts.recommendationTable)] },
  { id: "attachment-6", text: textOf([1454, 1514]), tables: [cellsOfTable(cuts.investmentTable)] },
  { id: "attachment-7", text: textOf([1515, 1571]), tables: [cellsOfTable(cuts.checklistTable)] },
];

/** The notice with its attachments bound in, the imprint and the footnotes last. */
export const boundNotice: PublishedDocument = {
  id: "notice",
  text: withNotes(joined(notice, textOf([373, 1571]), imprint)),
};

/** All documents: the bound notice, then the attachments. */
export const publishedDocuments: readonly PublishedDocument[] = [boundNotice, ...attachments];

/** The text of one document. @throws Error when there is none of that id */
export function publishedDocument(id: string): PublishedDocument {
  const found = publishedDocuments.find((document) => document.id === id);
  if (found === undefined) throw new Error(`no published document ${id}`);
  return found;
}
