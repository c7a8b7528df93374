import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withInventions, withoutSeals } from "./invented-edition.ts";
import { measureInvented, measureUnsealed } from "./measure-invented.ts";
import { measureNotice } from "./measure-notice.ts";
import { measuredFile } from "./measured-pages.ts";
import { isWithin, type Measurement, measurementTable } from "./measurement.ts";
import { buildEdition, builtPdfs, fileOf } from "./pdf-pipeline.ts";
import { isInstalled, needs } from "./programs.ts";

const attachments = [1, 2, 3, 4, 5, 6, 7].map((number) => `attachment-${number}`);
const real = [
  "P1",
  "P2",
  "P3",
  "P7",
  "T6",
  "B1",
  "A1",
  "A4",
  "A6",
  "A7",
  "A8",
  "S-1",
  "C1",
  "C3",
  "C5",
  "N1",
  "N2",
  "N3",
  "L1",
  "L3",
];
const onInvented = [...["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H9", "H10"], ...["A12", "S-5", "S-7", "C1", "C2", "C4", "C5"]];

let ofNotice: readonly Measurement[] = [];
let ofInvented: readonly Measurement[] = [];

beforeAll(async () => {
  if (!isInstalled("pdftoppm")) return;
  ofNotice = measureNotice(await measuredFile(fileOf(await builtPdfs(), "notice"))).all;
  const invented = await buildEdition(["pdf"], withInventions);
  const detached = await Promise.all(attachments.map((id) => measuredFile(fileOf(invented, id))));
  const unsealed = await buildEdition(["pdf"], withoutSeals);
  ofInvented = [
    ...measureInvented(await measuredFile(fileOf(invented, "notice")), detached).all,
    ...measureUnsealed(await measuredFile(fileOf(unsealed, "notice"))).all,
  ];
});

afterAll(() => {
  const tables = [
    ["The notice of 2025", ofNotice],
    ["The invented test edition", ofInvented],
  ] as const;
  for (const [name, measurements] of tables) process.stdout.write(`\n${name}\n${measurementTable(measurements)}\n`);
});

function failures(measurements: readonly Measurement[], rule: string): string {
  const own = measurements.filter((one) => one.rule === rule);
  expect(own.length).toBeGreaterThan(0);
  const wrong = own.filter((one) => !isWithin(one));
  return wrong.length === 0 ? "" : measurementTable(wrong);
}

describe("the notice of 2025", () => {
  test.for(real)("%s", (rule, context) => {
    needs(context, "pdftoppm");
    expect(failures(ofNotice, rule)).toBe("");
  });
});

describe("the invented test edition", () => {
  test.for(onInvented)("%s", (rule, context) => {
    needs(context, "pdftoppm");
    expect(failures(ofInvented, rule)).toBe("");
  });
});
