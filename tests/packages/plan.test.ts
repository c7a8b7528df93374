import { examineBatch, planBatch } from "@gongwen/batch";
import { expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { referenceRegions } from "./regions-csv.ts";

const { ready } = examineBatch(projectFiles(), "2025");
if (ready === undefined) throw new Error("the 2025 edition is in order");
const plan = planBatch(ready);

test("every file of every region, as a person reads the plan: npm run golden rewrites the file", async () => {
  const lines = plan.regions.flatMap(({ region, jobs, archives }) => [
    `${region.id} ${region.name}`,
    ...jobs.map(({ path, document, making }) => `  ${path.split("/").at(-1)}  ${document}, ${making.kind}`),
    ...archives.map(
      ({ path, members }) => `  ${path}  ${members.map((member) => member.split("/").at(-1)?.split("-")[0]).join(" ")}`,
    ),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/packages-2025.txt");
});

test("77 packages: 67 of units and 10 of cities, in the order of the quota table", () => {
  expect(plan.regions.map(({ region }) => region.id)).toEqual(referenceRegions.map(({ id }) => id));
  expect(plan.regions.filter(({ region }) => region.isCity).length).toBe(10);
});

test("names hold 60 characters at most, none that Windows can't hold, and no two files have one name", () => {
  const names = plan.regions.flatMap(({ jobs, archives }) => [...jobs, ...archives].map(({ path }) => path));
  expect(names.filter((path) => [...(path.split("/").at(-1) ?? "")].length > 60)).toEqual([]);
  expect(names.filter((path) => /[\\:*?"<>|]|[. ]$|\/\//.test(path))).toEqual([]);
  expect(new Set(names.map((path) => path.toLowerCase())).size).toBe(names.length);
});
