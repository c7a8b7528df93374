import { examineBatch, localPdfService, planBatch, writeTree } from "@gongwen/batch";
import { expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { openFaceFiles } from "./pdf-pipeline.ts";

const { ready } = examineBatch(projectFiles(), "2025");
if (ready === undefined) throw new Error("the 2025 edition is in order");
const style = ready.style;
const { regions } = planBatch(ready);

/** A region's guide, as a PDF is written from it. */
function guideOf(name: string) {
  const making = regions.find(({ region }) => region.name === name)?.jobs[0]?.making;
  if (making?.kind !== "tree") throw new Error(`${name} has a guide of its own`);
  return making.from;
}

test("a PDF has the same bytes alone as after another one: these two once had not", async () => {
  const [before, guide] = [guideOf("临平区"), guideOf("富阳区")];
  const alone = await writeTree(guide, style, localPdfService(openFaceFiles));
  const service = localPdfService(openFaceFiles);
  await writeTree(before, style, service);
  const after = await writeTree(guide, style, service);
  expect(Buffer.compare(after.bytes, alone.bytes)).toBe(0);
}, 60_000);
