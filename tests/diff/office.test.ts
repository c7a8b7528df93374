import type { Document, Section } from "@gongwen/document";
import { expect, test } from "vitest";
import { projectWith2026 } from "./next-year.ts";
import { needsReviewer, reviewed } from "./office.ts";
import { type Edit, edited } from "./random-edits.ts";
import { openedBatch, trackedFiles } from "./tracked.ts";

const files = projectWith2026();
const [old, now] = [openedBatch(files, "2025"), openedBatch(files, "2026")];

/** Without the imprint, which LibreOffice exports or not as it likes: it floats. */
function noFoot({ sections, ...document }: Document): Document {
  const bare = ({ blocks, ...section }: Section): Section => ({
    ...section,
    blocks: blocks.filter(({ type }) => type !== "foot"),
  });
  return { ...document, sections: sections.map(bare) };
}

/** One of each kind: the first table is that of the signatures, the second that of the quotas, those behind it the form's. */
const edits: readonly Edit[] = [
  { kind: "reword", at: 0, from: 3, length: 4, words: "虚构" },
  { kind: "drop", at: 5, to: 0 },
  { kind: "move", at: 16, to: 9 },
  { kind: "add", at: 8, role: "heading-1", words: "虚构的一节" },
  { kind: "dropRow", table: 1, at: 5, words: "" },
  { kind: "addRow", table: 1, at: 9, words: "虚构" },
  { kind: "addRow", table: 4, at: 1, words: "虚构" },
  { kind: "growCell", table: 1, at: 12, words: "虚构的一段" },
  { kind: "growCell", table: 3, at: 3, words: "虚构的一段" },
  { kind: "addSection", at: 2 },
  { kind: "dropSection", at: 4 },
];

/** Version 7.4 leaves an empty page where a whole attachment went. */
const cases: readonly (readonly [string, Document, Document, boolean])[] = [
  ["one year and the next", old.notice, now.notice, true],
  ["one edit of each kind", noFoot(old.notice), edited(noFoot(old.notice), edits), false],
];

for (const [name, from, to, samePages] of cases) {
  test(`LibreOffice accepts ${name} to the new words, and rejects to the old ones`, async (context) => {
    needsReviewer(context);
    const given = await trackedFiles(from, to, now.project.style.value);
    const [before, after, open, accepted, rejected] = reviewed([
      [given.old, "open"],
      [given.now, "open"],
      [given.tracked, "open"],
      [given.tracked, "accept"],
      [given.tracked, "reject"],
    ]);
    expect([open, accepted, rejected].map((one) => (one?.changes ?? 0) > 10)).toEqual([true, false, false]);
    expect(accepted?.lines).toEqual(after?.lines);
    expect(rejected?.lines).toEqual(before?.lines);
    if (samePages) expect([accepted?.pages, rejected?.pages]).toEqual([after?.pages, before?.pages]);
  });
}
