import type { Document } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { Paragraph } from "docx";

/** What one document's writing keeps: numbers that run through it, and the notes met so far. Made anew for each document. */
export interface Writing {
  readonly style: StyleSheet;
  /** The line of batch and revision at the foot of each page. */
  readonly mark: string | undefined;
  /** Who made the tracked changes, and when. */
  readonly changes: { readonly author: string; readonly date: string };
  readonly footnotes: Paragraph[];
  readonly nextBookmark: () => number;
  readonly nextControl: () => number;
  readonly nextChange: () => number;
}

function counter(): () => number {
  let last = 0;
  return () => ++last;
}

/** Begins a document: every number starts at 1, so that the same document gets the same numbers in every process. */
export function startWriting(style: StyleSheet, document: Pick<Document, "properties" | "mark" | "changedBy">): Writing {
  const { properties, mark, changedBy } = document;
  const changes = { author: changedBy ?? properties.author, date: `${properties.date}T00:00:00Z` };
  // Word counts bookmarks and changes together.
  const nextAnnotation = counter();
  return {
    style,
    mark,
    changes,
    footnotes: [],
    nextBookmark: nextAnnotation,
    nextControl: counter(),
    nextChange: nextAnnotation,
  };
}
