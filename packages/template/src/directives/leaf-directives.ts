import type { Block, Span } from "@gongwen/document";
import type { World } from "../world.ts";
import { attachmentNote } from "./attachment-note.ts";
import { imprint } from "./imprint.ts";
import { insert } from "./insert.ts";
import { jointSignature } from "./joint-signature.ts";
import { letterhead } from "./letterhead.ts";
import { note } from "./note.ts";
import { noticeTitle } from "./notice-title.ts";
import { signature } from "./signature.ts";
import { upwardNumber } from "./upward-number.ts";

/** A directive on a line of its own: blocks made from facts, or from words that stand elsewhere. */
export interface LeafDirective {
  /** Which attributes it takes; all must be given. Each names its possible values. */
  readonly attributes?: Readonly<Record<string, (world: World) => readonly string[]>>;
  print(world: World, span: Span, attributes: Readonly<Record<string, string>>): readonly Block[];
}

/** To add one, add a line. */
export const leafDirectives: Readonly<Record<string, LeafDirective>> = {
  letterhead: { print: letterhead },
  title: { print: noticeTitle },
  "attachment-note": { print: attachmentNote },
  signature: { print: signature },
  note: { print: note },
  imprint: { print: imprint },
  "joint-signature": { print: jointSignature },
  "upward-number": { print: upwardNumber },
  insert,
};
