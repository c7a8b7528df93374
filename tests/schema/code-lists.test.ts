import { readFileSync } from "node:fs";
import { divisionOf, divisions, indicators2025, indicatorsOf, metricText } from "@gongwen/schema";
import { expect, test } from "vitest";
import { codeLists } from "../scripts/code-lists.mjs";
import { data, facts } from "./batch-2025.ts";

test.each(codeLists())("$path.pathname is what the data files say: npm run code-lists", ({ path, text }) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("the divisions are the 77 of the published table", () => {
  const csv = readFileSync(new URL("../reference/regions.csv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const [head = [], ...rows] = csv.map((line) => line.split(","));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(divisions.map(({ id }) => id)).toEqual(column("region_id"));
  expect(divisions).toHaveLength(77);
  expect(divisions.every(({ id, code }) => code === id.slice(0, 6))).toBe(true);
  expect(divisionOf("331127")).toMatchObject({ officialName: "景宁畲族自治县", city: "331100-T" });
  expect(divisionOf("330200")).toBeUndefined();
});

test("the indicators are those of the batch, 32 in 28 lines, each with the unit that its line prints", () => {
  expect(indicatorsOf(facts)).toEqual(indicators2025);
  expect(indicators2025).toHaveLength(32);
  const metrics = data.goals.goals.flatMap((goal) => goal.metrics);
  expect(metrics).toHaveLength(28);
  const printed = indicators2025.map(({ label, unit }) => `${label}（${unit}）`);
  expect(metrics.map(metricText).join("/")).toBe(printed.join("/"));
});
