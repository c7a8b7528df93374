import { attachmentNote } from "./attachment-note.ts";
import { imprint } from "./imprint.ts";
import { insert } from "./insert.ts";
import { jointSignature } from "./joint-signature.ts";
import type { LeafDirective } from "./leaf-directive.ts";
import { letterhead } from "./letterhead.ts";
import { note } from "./note.ts";
import { noticeTitle } from "./notice-title.ts";
import { signature } from "./signature.ts";
import { upwardNumber } from "./upward-number.ts";

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
