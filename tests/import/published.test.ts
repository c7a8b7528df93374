import { importWorkbook } from "@gongwen/import";
import { expect, test } from "vitest";
import { builtEdition, outputOf, projectFiles } from "../pipeline.ts";
import { nextYear, textOf } from "./next-year.ts";

const file = "01-推荐名额.xlsx";

test("the published quota table is read back as it was written", async () => {
  const bytes = outputOf(await builtEdition(), "attachment-1", "xlsx");
  const { outputs, diagnostics } = importWorkbook(projectFiles(), { kind: "quotas", batch: "2025", workbook: { file, bytes } });
  expect(diagnostics).toEqual([
    { severity: "note", rule: "import/unchanged", message: "与 data/2025/quotas.yaml 中的数据相同，没有改动", file },
  ]);
  expect(outputs.size).toBe(0);
});

test("as the next batch's quotas it makes the file that a person would have written", async () => {
  const bytes = outputOf(await builtEdition(), "attachment-1", "xlsx");
  const files = nextYear();
  const { outputs, diagnostics } = importWorkbook(files, { kind: "quotas", batch: "2026", workbook: { file, bytes } });
  expect(diagnostics).toEqual([]);
  expect(textOf(outputs, "data/2026/quotas.yaml")).toBe(textOf(files, "data/2025/quotas.yaml"));
});
