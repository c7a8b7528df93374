import { compareBatches, mergeDocuments } from "@gongwen/diff";
import type { Document, Section } from "@gongwen/document";
import { docxWriter } from "@gongwen/render-docx";
import { beforeAll, describe, expect, test } from "vitest";
import { readDocx } from "../readers/docx-reader.ts";
import { changeCount, resolvedDocx } from "../readers/resolved-docx.ts";
import { projectWith2026 } from "./next-year.ts";
import { faultsOf, openedBatch, printed, type Tracked, trackedFiles } from "./tracked.ts";

const files = projectWith2026();
const old = openedBatch(files, "2025");
const now = openedBatch(files, "2026");
const style = now.project.style.value;

describe("the new notice with tracked changes", () => {
  let given: Tracked;
  beforeAll(async () => {
    given = await trackedFiles(old.notice, now.notice, style);
  });

  test("all accepted, it prints the new one; all rejected, the old one", () => {
    expect(printed(resolvedDocx(given.tracked, "accept"))).toEqual(printed(given.now));
    expect(printed(resolvedDocx(given.tracked, "reject"))).toEqual(printed(given.old));
  });

  test("has the new one's pages", () => {
    const pages = (bytes: Uint8Array) =>
      readDocx(bytes).sections.map(({ orientation, type, footers }) => [orientation, type, Object.keys(footers)]);
    expect(pages(given.tracked)).toEqual(pages(given.now));
  });

  test("says nothing twice that did not change: few changes, each of few words", () => {
    expect(changeCount(given.tracked)).toBeLessThan(110);
    const paragraphs = printed(given.tracked);
    expect(paragraphs.filter((line) => line.includes("不得借助第三方机构申请"))).toHaveLength(1);
  });

  test("is valid by the Open XML SDK, and has no fault that it overlooks", async () => {
    expect(await faultsOf(given.tracked)).toEqual([]);
  });

  test("comes out the same twice", async () => {
    const again = await docxWriter.write(compareBatches(old, now).document, style);
    expect(Buffer.from(again).equals(given.tracked)).toBe(true);
  });
});

test("a document compared with itself is that document, byte for byte", async () => {
  const same = await docxWriter.write(mergeDocuments(old.notice, old.notice), style);
  expect(Buffer.from(same).equals(await docxWriter.write(old.notice, style))).toBe(true);
});

/** An attachment that no edition has. */
function attachment(part: string, page: Section["page"]): Section {
  const paragraph = (role: "attachment-label" | "attachment-title" | "body", text: string) =>
    ({ type: "paragraph", role, children: [{ type: "text", text }] }) as const;
  return {
    page,
    part,
    blocks: [
      paragraph("attachment-label", "附件"),
      paragraph("attachment-title", `虚构附件${part}`),
      paragraph("body", "虚构示例。"),
    ],
  };
}

type Edit = (sections: readonly Section[]) => readonly Section[];

const noFoot: Edit = (sections) =>
  sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ type }) => type !== "foot") }));

describe("attachments that come and go", () => {
  test.each<[string, Edit, Edit]>([
    [
      "one more at the end",
      (sections) => sections,
      (sections) => [...sections.slice(0, -1), attachment("八", "portrait"), ...sections.slice(-1)],
    ],
    ["one more at the very end", noFoot, (sections) => [...noFoot(sections), attachment("八", "portrait")]],
    ["one less at the very end", (sections) => [...noFoot(sections), attachment("八", "portrait")], noFoot],
    [
      "one more in the middle, turned",
      (sections) => sections,
      (sections) => sections.toSpliced(2, 0, attachment("八", "landscape")),
    ],
    ["the turned one gone", (sections) => sections, (sections) => sections.filter(({ page }) => page === "portrait")],
    [
      "another one in the last one's place",
      noFoot,
      (sections) => [...noFoot(sections).slice(0, -1), attachment("八", "portrait")],
    ],
    [
      "upright instead of turned",
      (sections) => sections,
      (sections) => sections.map((section) => ({ ...section, page: "portrait" })),
    ],
    ["an imprint that there was none of", noFoot, (sections) => sections],
  ])("%s", async (_, before, after) => {
    const [from, to] = [withSections(old.notice, before), withSections(old.notice, after)];
    const given = await trackedFiles(from, to, style);
    expect(printed(resolvedDocx(given.tracked, "accept"))).toEqual(printed(given.now));
    expect(printed(resolvedDocx(given.tracked, "reject"))).toEqual(printed(given.old));
    expect(orientations(resolvedDocx(given.tracked, "accept"))).toEqual(orientations(given.now));
    expect(await faultsOf(given.tracked)).toEqual([]);
  });
});

function withSections(document: Document, edit: Edit): Document {
  return { ...document, sections: edit(document.sections.map(short)) };
}

/** The head of a section: these cases are about how sections end. */
function short({ blocks, ...section }: Section): Section {
  return { ...section, blocks: blocks.filter(({ type }, index) => index < 4 || type === "foot") };
}

function orientations(bytes: Uint8Array): string[] {
  return readDocx(bytes).sections.map(({ orientation }) => orientation);
}
