import { expect, test } from "vitest";
import { differences } from "./differences.ts";
import { type Extraction, exceptions } from "./exceptions.ts";
import { attachments, boundNotice, extraction, publishedDocument } from "./published.ts";

const stages: Extraction[] = [extraction];
for (const exception of exceptions) stages.push(exception.apply(stages.at(-1) ?? extraction));

/** The lines that each exception changes, from 1. */
const changedLines = exceptions.map((_, index) =>
  (stages[index + 1] ?? extraction).lines.flatMap((line, at) => (line === stages[index]?.lines[at] ? [] : [at + 1])),
);
const cases = exceptions.map(({ id, lines }, index) => ({ id, lines, changed: changedLines[index] ?? [] }));

test.each(cases)("exception $id changes its lines and no other", ({ lines, changed }) => {
  expect(changed.length).toBeGreaterThan(0);
  if (lines !== "all") expect(lines).toEqual(expect.arrayContaining(changed));
});

// Every other line of the quota table is blank.
test.each(cases.filter(({ id, lines }) => lines !== "all" && id !== "N-10"))(
  "every line that exception $id names is an artefact",
  ({ lines, changed }) => {
    expect(changed).toEqual(lines);
  },
);

test("the published text has the parts that the inventory counts", () => {
  const [quota] = publishedDocument("attachment-1").tables ?? [];
  expect(quota).toHaveLength(6 * 78 + 5);
  expect(quota?.slice(0, 6)).toEqual(["序号", "地区", "工业大县倾斜指标", "山区海岛县倾斜指标", "因素分配指标", "推荐名额"]);
  expect(quota?.slice(6 * 8, 6 * 9)).toEqual(["8", "桐庐县", "", "", "4", "4"]);
  expect(quota?.slice(-5)).toEqual(["全省合计（不含宁波）", "36", "32", "532", "600"]);
  expect(attachments.map(({ text }) => text.text.slice(0, 3))).toEqual(
    ["1", "2", "3", "4", "5", "6", "7"].map((n) => `附件${n}`),
  );
  expect(boundNotice.text.text).toContain("附件：1.各市、县（市、区）“重点省专”推荐名额2.2025年浙江省重点");
  expect(boundNotice.text.text).toContain("陈思羽，电话0571-87059133，冯大伟");
  expect(boundNotice.text.text).toMatch(/浙江省经济和信息化厅办公室按照《国民经济.*请标明。$/);
  expect(boundNotice.text.lineOf).toHaveLength(boundNotice.text.text.length);
});

test.each([
  ["equal texts", "甲乙丙", "甲乙丙", []],
  [
    "a missing piece",
    `甲${"乙".repeat(3)}${"丙".repeat(30)}`,
    `甲${"丙".repeat(30)}`,
    [`…甲【want 乙乙乙】【got nothing】${"丙".repeat(20)}…`],
  ],
  ["an added piece at the end", "甲乙", "甲乙丙", ["…甲乙【want nothing】【got 丙】…"]],
  ["a changed sign", "甲乙丙", "甲丁丙", ["…甲【want 乙丙】【got 丁丙】…"]],
])("tells the differences of %s", (_, want, got, found) => {
  expect(differences(want, got)).toEqual(found);
});
