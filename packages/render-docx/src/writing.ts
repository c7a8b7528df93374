import type { StyleSheet } from "@gongwen/schema";
import type { Paragraph } from "docx";

/** What one document's writing keeps: numbers that run through it, and the notes met so far. Made anew for each document. */
export interface Writing {
  readonly style: StyleSheet;
  /** The line of batch and revision at the foot of each page. */
  readonly mark: string | undefined;
  readonly footnotes: Paragraph[];
  readonly nextBookmark: () => number;
  readonly nextControl: () => number;
}

function counter(): () => number {
  let last = 0;
  return () => ++last;
}

/** Begins a document: every number starts at 1, so that the same document gets the same numbers in every process. */
export function startWriting(style: StyleSheet, mark?: string): Writing {
  return { style, mark, footnotes: [], nextBookmark: counter(), nextControl: counter() };
}
