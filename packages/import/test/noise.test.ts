import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importKinds, importWorkbook } from "../src/index.ts";
import { type HandmadeCell, handmadeXlsx } from "./handmade.ts";
import { nextYear, regions } from "./project.ts";
import { headings, quotaGrid, workbookOf } from "./quota-grid.ts";

const files = nextYear();
const words = [
  ...headings,
  "设区市",
  "地区代码",
  "单位",
  "处室",
  "姓名",
  "电话",
  "合计",
  "小计",
  "市本级",
  "注：",
  "属工业大县的区",
  "是",
];

const noise: fc.Arbitrary<HandmadeCell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...words, ...regions.map(({ name }) => name)),
  fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "")),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 60 }),
  fc.boolean().map((boolean) => ({ boolean })),
  fc.constantFrom("#REF!", "#N/A").map((error) => ({ error })),
  fc.integer({ min: 1, max: 60_000 }).map((date) => ({ date })),
  fc.constant({ formula: "A1" }),
);

const merges = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 3 })).map(([row, height]) => `A${row}:B${row + height}`),
  { maxLength: 4 },
);

/** Never throws; what it writes, it found nothing wrong with; every problem of a cell says where. */
function holds(kind: (typeof importKinds)[number], bytes: Uint8Array): void {
  const { outputs, diagnostics } = importWorkbook(files, { kind, batch: "2026", workbook: { file: "x.xlsx", bytes } });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(outputs.size === 0 || errors.length === 0).toBe(true);
  expect(outputs.size === 1 || diagnostics.length > 0).toBe(true);
  for (const { path, line, column } of diagnostics) expect(path === undefined).toBe(line === undefined || column === undefined);
}

describe("whatever stands in the cells", () => {
  test.each(importKinds)("%s: a sheet of noise", (kind) => {
    const grids = fc.array(fc.array(noise, { maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(grids, merges, (rows, merged) => holds(kind, handmadeXlsx([{ name: "表", rows, merges: merged }]))),
      { numRuns: 60 },
    );
  });

  test("the published table with noise in some cells", () => {
    const places = fc.array(fc.tuple(fc.nat(85), fc.nat(7), noise), { minLength: 1, maxLength: 6 });
    const property = fc.property(places, merges, (changes, merged) => {
      const grid = quotaGrid();
      for (const [row, column, cell] of changes) {
        const line = grid[row] ?? [];
        while (line.length < column) line.push(null);
        line[column] = cell;
        grid[row] = line;
      }
      holds(
        "quotas",
        workbookOf(
          Array.from(grid, (line) => line ?? []),
          { merges: merged },
        ),
      );
    });
    fc.assert(property, { numRuns: 40 });
  });

  test("bytes that are noise, or a workbook with some changed", () => {
    const whole = workbookOf(quotaGrid());
    const changed = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), changed), (bytes) => holds("quotas", bytes)),
      { numRuns: 60 },
    );
  });
});
