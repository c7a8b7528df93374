import type { StyleSheet } from "@gongwen/schema";
import type { Paragraph } from "docx";

/** What one document's writing keeps: numbers that run through it, and the notes met so far. Made anew for each document. */
export interface Writing {
  readonly style: StyleSheet;
  readonly footnotes: Paragraph[];
  readonly nextBookmark: () => number;
  readonly nextControl: () => number;
}

function counter(): () => number {
  let last = 0;
  return () => ++last;
}

/** Begins a document: every number starts at 1, so that the same document gets the same numbers in every process. */
export function startWriting(style: StyleSheet): Writing {
  return { style, footnotes: [], nextBookmark: counter(), nextControl: counter() };
}
