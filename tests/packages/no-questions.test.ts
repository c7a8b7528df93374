import { examineBatch } from "@gongwen/batch";
import { formatDiagnostic } from "@gongwen/diagnostics";
import { expect, test } from "vitest";
import { buildSample, printedTexts } from "../editions/printed-texts.ts";
import { projectFiles } from "../pipeline.ts";

const heading = "通知没有写明的事项";
const faq = "data/2025/faq.yaml";

function withFaq(yaml: string | undefined): Map<string, Uint8Array> {
  const files = projectFiles();
  if (yaml === undefined) files.delete(faq);
  else files.set(faq, new TextEncoder().encode(yaml));
  return files;
}

test.each([
  ["without faq.yaml", undefined],
  ["whose faq.yaml has no question", "questions: []\n"],
])("a batch %s has guides without that part", async (_, yaml) => {
  const files = withFaq(yaml);
  const errors = examineBatch(files, "2025").diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(formatDiagnostic)).toEqual([]);
  const texts = await printedTexts(await buildSample(files, "2025"));
  const guides = [...texts].filter(([path]) => /\/00-办理说明/.test(path));
  expect(guides.map(([, text]) => [text.includes("邮寄和咨询"), text.includes(heading)])).toEqual(
    guides.map(() => [true, false]),
  );
  expect(guides).toHaveLength(3);
});

test("with questions, every guide has it", async () => {
  const texts = await printedTexts(await buildSample(projectFiles(), "2025"));
  const guides = [...texts].filter(([path]) => /\/00-办理说明/.test(path));
  expect(guides.filter(([, text]) => !text.includes(heading))).toEqual([]);
});
