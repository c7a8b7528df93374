import type { Facts } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { type Comparison, diffPage, type Side } from "../src/index.ts";

const figure = (old: number | null, now: number | null) => ({
  old,
  new: now,
  change: old === null && now === null ? null : (now ?? 0) - (old ?? 0),
});
const figures = (old: number | null, now: number | null) => ({
  industrialTilt: figure(null, 1),
  mountainIslandTilt: figure(null, null),
  factorQuota: figure(old, now),
  quota: figure(old, now),
});

/** A comparison of each kind of change; its words try to be markup. */
const comparison: Comparison = {
  facts: [
    {
      kind: "changed",
      file: "data/2026/batch.yaml",
      path: "a",
      labels: ["甲", "<b>乙</b>"],
      old: "1<2",
      new: "2>1",
      derived: false,
    },
    { kind: "added", file: "data/2026/batch.yaml", path: "b", labels: ["丙"], new: "新值", derived: true },
  ],
  words: [
    {
      part: "notice",
      title: "通知",
      changes: [
        {
          type: "paragraph",
          kind: "changed",
          role: "body",
          under: "一、甲",
          pieces: [{ text: "前</style>" }, { text: "旧", change: "deleted" }, { text: "<script>", change: "inserted" }],
        },
      ],
    },
    { part: "list", title: "附件8 新清单", kind: "added", changes: [] },
  ],
  quotas: {
    rows: [
      { region: "1", name: "某市小计", level: "city", kind: "kept", ...figures(3, 5) },
      { region: "2", name: "某区", level: "district", kind: "added", ...figures(null, 2) },
      { region: "3", name: "某县", level: "county", kind: "removed", ...figures(2, null) },
    ],
    total: figures(5, 4),
  },
};

const notice = { issuers: [{ id: "a", name: "某厅", short: "某厅" }], subject: "某事", issueDate: "2025-11-07" };
const side = (name: string, year: number, label: string): Side =>
  ({ name, batch: { facts: { batch: { year, label }, notice } as unknown as Facts } }) as Side;
const page = diffPage(comparison, side("2025", 2025, "首批"), side("2026", 2026, "第二批"));

describe("the page", () => {
  it.each<[string, string]>([
    ["is headed by both batches", "<h1>2025年首批与2026年第二批的不同</h1>"],
    ["says which notices they are", "<dd>某厅关于某事的通知，2025年11月7日</dd>"],
    ["is in Chinese", '<html lang="zh-CN">'],
    ["needs nothing from elsewhere", "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"],
    ["leads to its parts", '<li><a href="#quotas">推荐名额</a></li>'],
    [
      "shows values, escaped",
      '<tr><th scope="row">甲 › &lt;b&gt;乙&lt;/b&gt;</th><td><del><span class="unseen">删去：</span>1&lt;2</del></td><td><ins><span class="unseen">增加：</span>2&gt;1</ins></td></tr>',
    ],
    ["shows what follows from others apart", '<th scope="rowgroup" colspan="3">由 data/2026/batch.yaml 推算，不写在文件中</th>'],
    [
      "shows words, escaped",
      '<span class="under">一、甲</span>前&lt;/style&gt;<del><span class="unseen">删去：</span>旧</del><ins><span class="unseen">增加：</span>&lt;script&gt;</ins>',
    ],
    ["tells an attachment that came", '<h3 id="words-list">附件8 新清单</h3>\n<p>新增这个附件。</p>'],
    [
      "shows quotas with up and down",
      '<tr class="city"><th scope="row">某市小计</th><td>3</td><td>5</td><td><span class="up">↑ 2</span></td><td>空 → 1</td>',
    ],
    ["shows a region that came", '<tr class="unit"><th scope="row">某区（新增）</th><td>—</td><td>2</td>'],
    [
      "shows a region that went",
      '<th scope="row">某县（不再列入）</th><td>2</td><td>—</td><td><span class="down">↓ 2</span></td>',
    ],
    ["adds up", '<tfoot><tr><th scope="row">全省合计</th><td>5</td><td>4</td>'],
  ])("%s", (_, want) => expect(page).toContain(want));

  it("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|src=|url\(|@import/);
  });

  it("says so where nothing changed", () => {
    const same = diffPage({ ...comparison, facts: [], words: [] }, side("2025", 2025, "首批"), side("2025", 2025, "首批"));
    expect(same.match(/<p>没有不同。<\/p>/g)).toHaveLength(2);
  });
});
