import type { Block, Span } from "@gongwen/document";
import type { World } from "../world.ts";
import { attachmentNote } from "./attachment-note.ts";
import { imprint } from "./imprint.ts";
import { letterhead } from "./letterhead.ts";
import { note } from "./note.ts";
import { noticeTitle } from "./notice-title.ts";
import { signature } from "./signature.ts";

/** Directives on a line of their own: blocks made from facts alone. To add one, add a line. */
export const leafDirectives: Readonly<Record<string, (world: World, span: Span) => readonly Block[]>> = {
  letterhead,
  title: noticeTitle,
  "attachment-note": attachmentNote,
  signature,
  note,
  imprint,
};
