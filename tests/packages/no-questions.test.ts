import { examineBatch } from "@gongwen/batch";
import { formatDiagnostic } from "@gongwen/diagnostics";
import { expect, test } from "vitest";
import { printedTexts, sampleRegions } from "../editions/printed-texts.ts";
import { openFaceFiles } from "../pdf/pdf-pipeline.ts";
import { buildInMemory, projectFiles } from "../pipeline.ts";

const heading = "通知没有写明的事项";
const faq = "data/2025/faq.yaml";

function withFaq(yaml: string | undefined): Map<string, Uint8Array> {
  const files = projectFiles();
  if (yaml === undefined) files.delete(faq);
  else files.set(faq, new TextEncoder().encode(yaml));
  return files;
}

/** Whether each region's guide says how to reach the offices, and has the part on what the notice leaves open. */
async function guides(files: ReadonlyMap<string, Uint8Array>): Promise<[boolean, boolean][]> {
  const built = await buildInMemory(files, { batch: "2025", regions: sampleRegions, formats: ["pdf"], faces: openFaceFiles });
  const texts = [...(await printedTexts(built))].filter(([path]) => /\/00-办理说明/.test(path));
  return texts.map(([, text]) => [text.includes("邮寄和咨询"), text.includes(heading)]);
}

test.each([
  ["without faq.yaml", undefined],
  ["whose faq.yaml has no question", "questions: []\n"],
])("a batch %s has guides without that part", async (_, yaml) => {
  const files = withFaq(yaml);
  const errors = examineBatch(files, "2025").diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(formatDiagnostic)).toEqual([]);
  expect(await guides(files)).toEqual(sampleRegions.map(() => [true, false]));
});

test("with questions, every guide has it", async () => {
  expect(await guides(projectFiles())).toEqual(sampleRegions.map(() => [true, true]));
});
