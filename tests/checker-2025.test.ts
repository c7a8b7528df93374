import { examineBatch } from "@gongwen/batch";
import { documentRules } from "@gongwen/checker";
import type { Diagnostic } from "@gongwen/diagnostics";
import { applyWaivers, dataRules } from "@gongwen/source";
import { expect, test } from "vitest";
import { checkedEdition } from "./checker/checked-edition.ts";
import { inventory, unseen } from "./checker/inventory.ts";
import { projectFiles } from "./pipeline.ts";

const { found, waivers } = checkedEdition(projectFiles(), "2025");
const severities = { error: "错误", warning: "警告", note: "提示" };

const rules = [...dataRules, ...documentRules].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The numbers in the proofreading that a finding is. */
function numbersOf({ rule, message }: Diagnostic): string[] {
  return Object.entries(inventory).flatMap(([id, places]) =>
    places.some(([name, words]) => name === rule && message.includes(words)) ? [id] : [],
  );
}

test("the findings on the 2025 edition: npm run golden rewrites the file, and the difference is reviewed", async () => {
  const lines = rules.flatMap(({ name, severity, why }) => {
    const own = found.filter(({ rule }) => rule === name);
    const findings = own.map((each) => `  ${each.message}［${numbersOf(each).join("、")}］`);
    return own.length === 0 ? [] : [`${name}（${severities[severity]}）${why}`, ...findings, ""];
  });
  await expect(lines.join("\n")).toMatchFileSnapshot("golden/findings-2025.txt");
});

test("every slip that the proofreading found, a rule finds, or it is said why none can", () => {
  const counts = { A: 12, B: 22, C: 40, P: 10 };
  const all = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => `${kind}-${String(index + 1).padStart(2, "0")}`),
  );
  expect(all.filter((id) => id in inventory === id in unseen)).toEqual([]);
});

test("each of its places is found", () => {
  const missing = Object.entries(inventory).flatMap(([id, places]) =>
    places
      .filter(([rule, words]) => !found.some((each) => each.rule === rule && each.message.includes(words)))
      .map(([rule, words]) => `${id} ${rule} ${words}`),
  );
  expect(missing).toEqual([]);
});

test("nothing is found that the proofreading didn't", () => {
  expect(found.filter((each) => numbersOf(each).length === 0)).toEqual([]);
});

test("all rules, those between data values included: each has a name of its own, a strength and a reason", async () => {
  const names = rules.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const lines = rules.map(({ name, severity, why }) => `${name}　${severities[severity]}　${why}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/rules.txt");
});

test("every finding says where it was written", () => {
  expect(found.filter(({ line, rule }) => line === undefined && rule !== "hd/no-doc-number")).toEqual([]);
});

test("every warning on the published text is waived, with its number in the proofreading", () => {
  const judged = applyWaivers(found, waivers);
  expect(judged.filter(({ severity }) => severity !== "note")).toEqual([]);
  const wrong = waivers?.value.waivers.filter(({ rule, match, reason }) => {
    const own = found.filter((each) => each.rule === rule && each.message.includes(match)).flatMap(numbersOf);
    return !own.some((id) => reason.includes(id));
  });
  expect(wrong).toEqual([]);
});

test("a batch is ready to be built with what is found and waived", () => {
  const { diagnostics, ready } = examineBatch(projectFiles(), "2025");
  expect(ready).toBeDefined();
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
});
