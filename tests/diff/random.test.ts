import type { Block, Document, Section } from "@gongwen/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { docxFaults } from "../readers/docx-faults.ts";
import { resolvedDocx } from "../readers/resolved-docx.ts";
import { anyEdit, edited } from "./random-edits.ts";
import { faultsOf, openedBatch, printed, trackedFiles } from "./tracked.ts";

const { notice, project } = openedBatch(projectFiles(), "2025");

/** A part of the notice that has of everything: headings, a long table, cells over rows and columns, controls, notes, both pages. */
function excerpt({ sections, ...document }: Document, hasFoot: boolean): Document {
  const short = ({ blocks, ...section }: Section): Section => ({
    ...section,
    blocks: blocks.filter(({ type }, index) => (type === "foot" ? hasFoot : index < 14)).map(shortTable),
  });
  return { ...document, sections: sections.map(short) };
}

function shortTable(block: Block): Block {
  return block.type === "table" && block.rows.length > 30 ? { ...block, rows: block.rows.slice(0, 12) } : block;
}

test("after any edits of the notice, accepting all gives the new one, rejecting all the old one", async () => {
  const style = project.style.value;
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), fc.boolean(), async (edits, hasFoot) => {
      const old = excerpt(notice, hasFoot);
      const files = await trackedFiles(old, edited(old, edits), style);
      expect(printed(resolvedDocx(files.tracked, "accept"))).toEqual(printed(files.now));
      expect(printed(resolvedDocx(files.tracked, "reject"))).toEqual(printed(files.old));
      expect(docxFaults(files.tracked)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("a sample of them is valid by the Open XML SDK", async () => {
  const old = excerpt(notice, true);
  const sample = fc.sample(fc.array(anyEdit, { minLength: 4, maxLength: 12 }), { numRuns: 4, seed: 11 });
  const without: Document = { ...old, sections: old.sections.filter(({ part }) => part !== "application-form") };
  for (const now of [without, ...sample.map((edits) => edited(old, edits))]) {
    expect(await faultsOf((await trackedFiles(old, now, project.style.value)).tracked)).toEqual([]);
  }
});
