import { type IRunOptions, Tab, TextRun } from "docx";
import { element } from "./element.ts";

/** Quotes, dashes, ellipses, circled digits and the like: Western or Chinese, and Word takes them for Western unless told. */
const ambiguous = /[\u00a1-\u04ff\u2010-\u2bff]/u;

/** The attribute of `w:rFonts` that makes Word take ambiguous characters from the Chinese face (format.md W1). */
export function fontHint(text: string): { font: { hint: "eastAsia" } } | Record<string, never> {
  return ambiguous.test(text) ? { font: { hint: "eastAsia" } } : {};
}

/** How a run differs from its paragraph: the id of a style, a colour behind it. */
export type RunLook = Pick<IRunOptions, "style" | "shading">;

/** Words as runs, a new line in the paragraph for each line feed. No words, no run. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  return text.split("\n").flatMap((line, index) => {
    const words = line === "" ? {} : { text: line, ...fontHint(line) };
    return index === 0 && line === "" ? [] : [new TextRun({ ...words, ...look, ...(index === 0 ? {} : { break: 1 }) })];
  });
}

/**
 * One run for words that are put in later, by a program or by a person: it looks the same whatever they are, so that a file which
 * gets its region's words afterwards is the file that would have been written with them. A line feed is a break inside the run.
 */
export function openRuns(text: string, styleId?: string): TextRun[] {
  const style = styleId === undefined ? {} : { style: styleId };
  const children = text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [element("w:br"), line]));
  return [new TextRun({ children, font: { hint: "eastAsia" }, ...style })];
}

/** A run of text and a tab after it. */
export function tabbedRun(text: string): TextRun {
  return new TextRun({ children: [text, new Tab()], ...fontHint(text) });
}

/** A tab alone. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
