import { Tab, TextRun } from "docx";

/** Quotes, dashes, ellipses, circled digits and the like: Western or Chinese, and Word takes them for Western unless told. */
const ambiguous = /[\u00a1-\u04ff\u2010-\u2bff]/u;

/** The attribute of `w:rFonts` that makes Word take ambiguous characters from the Chinese face (format.md W1). */
export function fontHint(text: string): { font: { hint: "eastAsia" } } | Record<string, never> {
  return ambiguous.test(text) ? { font: { hint: "eastAsia" } } : {};
}

/** Words as runs, a new line in the paragraph for each line feed. No words, no run. */
export function textRuns(text: string, styleId?: string): TextRun[] {
  const style = styleId === undefined ? {} : { style: styleId };
  return text.split("\n").flatMap((line, index) => {
    const words = line === "" ? {} : { text: line, ...fontHint(line) };
    return index === 0 && line === "" ? [] : [new TextRun({ ...words, ...style, ...(index === 0 ? {} : { break: 1 }) })];
  });
}

/** A run of text and a tab after it. */
export function tabbedRun(text: string): TextRun {
  return new TextRun({ children: [text, new Tab()], ...fontHint(text) });
}

/** A tab alone. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
