import { readFileSync } from "node:fs";
import type { Sourced } from "@gongwen/diagnostics";
import { blockParagraphs, type Document, type Entry, type Inline } from "@gongwen/document";
import {
  type BatchData,
  BatchFile,
  ContactsFile,
  CriteriaFile,
  deriveFacts,
  EditionFile,
  EntryId,
  FormFile,
  GoalsFile,
  metricText,
  QuotasFile,
  RegionsFile,
} from "@gongwen/schema";
import { composeEdition } from "@gongwen/template";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const content = "attachments/application-form.form.yaml";

function read(path: string): unknown {
  return parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
}

function sourced<Value>(file: string, value: Value): Sourced<Value> {
  return { file, value, place: (path) => ({ file, path: path.join(".") }) };
}

const data: BatchData = {
  regions: RegionsFile.parse(read("data/regions.yaml")).regions,
  batch: BatchFile.parse(read("data/2025/batch.yaml")),
  quotas: QuotasFile.parse(read("data/2025/quotas.yaml")),
  contacts: ContactsFile.parse(read("data/2025/contacts.yaml")),
  criteria: CriteriaFile.parse(read("data/2025/criteria.yaml")),
  goals: GoalsFile.parse(read("data/2025/goals.yaml")),
  changes: [],
};
const form = FormFile.parse(read(`templates/2025/${content}`));

/** The application form of a batch, alone in an edition. */
function application(batch: BatchData): Document {
  const attachment = { id: "application-form", title: "申请表", short: "申请表", page: "portrait", cover: true, content };
  const slots = { regionTitle: { blank: "甲" }, regionSelf: { blank: "乙" } };
  const edition = EditionFile.parse({ style: "gbt-9704", slots, attachments: [attachment] });
  const sources = {
    edition: sourced("edition.yaml", edition),
    package: undefined,
    forms: new Map([[content, sourced(content, form)]]),
    sheets: new Map(),
    books: new Map(),
    templates: new Map([["notice.md.hbs", { file: "notice.md.hbs", text: "正文。\n" }]]),
  };
  const [only] = composeEdition(sources, deriveFacts(batch)).attachments;
  if (only === undefined) throw new Error("the edition has no attachment");
  return only.document;
}

function entriesOf(document: Document): Entry[] {
  const inlines: Inline[] = document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => blockParagraphs(block).flatMap(({ children }) => children));
  return inlines.filter((node) => node.type === "entry");
}

/** The batch with other counts. */
function changed(years: number, referenceYears: number, shareYears: number, projects: number, slots: number): BatchData {
  const { batch } = data;
  return {
    ...data,
    batch: {
      ...batch,
      fund: { ...batch.fund, implementationYears: years },
      form: { referenceYearCount: referenceYears, shareYearCount: shareYears },
      plan: { ...batch.plan, maxProjects: projects, goalSlotsPerCategory: slots },
    },
  };
}

describe("the entries of 2025", () => {
  const entries = entriesOf(application(data));

  test("331 of them: 212 texts, 102 boxes, 15 lists, 2 dates", () => {
    const count = (kind: string) => entries.filter(({ control }) => control.kind === kind).length;
    expect(["text", "box", "list", "date"].map(count)).toEqual([212, 102, 15, 2]);
    expect(entries).toHaveLength(331);
  });
  test("each id once, whatever the case of its letters, and fit for a bookmark", () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
    expect(ids.filter((id) => !EntryId.safeParse(id).success)).toEqual([]);
  });
  test("each has a Chinese name of its own, nothing is filled in", () => {
    expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
    expect(entries.filter(({ value }) => value !== undefined)).toEqual([]);
  });
  test.each([
    [
      "goals_1_name",
      ["主营业务收入增幅（%）", "研发新产品属于工业“六基”领域的数量（个）", "新获得首台（套）、首版次、首批次产品数量（个）"],
    ],
    [
      "goals_15_name",
      [
        "新增直接配套知名大企业数量（个）",
        "新增与直接配套企业合作开展技术攻关项目数量（项）",
        "新增为配套企业定制化开发新产品数量（个）",
        "新增国家重大工程、重大项目、重点产业链配套项目数量（个）",
        "新增投资或并购产业链上下游企业数量（家）",
      ],
    ],
  ])("%s offers its goal's indicators, and free text", (id, options) => {
    expect(entries.find((entry) => entry.id === id)?.control).toEqual({ kind: "list", options, free: true });
  });
  test.each([
    ["planText_background", 1000],
    ["planText_content", 2000],
    ["planText_feasibility", 1000],
    ["planText_schedule", 1000],
    ["projects_3_summary", 300],
  ])("%s takes %i characters", (id, limit) => expect(entries.find((entry) => entry.id === id)?.limit).toBe(limit));
});

test("five goals, 28 lines, 32 indicators", () => {
  const lines = data.goals.goals.flatMap(({ metrics }) => metrics);
  expect([data.goals.goals.length, lines.length, lines.flatMap(({ parts }) => parts).length]).toEqual([5, 28, 32]);
  expect(new Set(lines.map(metricText)).size).toBe(28);
});

describe.each([
  ["as published", changed(2, 3, 2, 3, 3)],
  ["three years of implementation", changed(3, 3, 2, 3, 3)],
  ["fewest", changed(1, 1, 1, 1, 1)],
  ["most", changed(9, 5, 5, 9, 9)],
])("the tables, %s", (_, batch) => {
  test("every row fills every column once", () => {
    const tables = application(batch).sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "table"));
    expect(tables).toHaveLength(11);
    for (const { rows, widths } of tables) {
      const below = widths.map(() => 0);
      for (const { cells } of rows) {
        for (const { columns = 1, rows: down = 1 } of cells) {
          const start = below.indexOf(0);
          expect(below.slice(start, start + columns)).toEqual(Array.from({ length: columns }, () => 0));
          below.fill(down, start, start + columns);
        }
        expect(Math.min(...below)).toBe(1);
        for (const column of below.keys()) below[column] = (below[column] ?? 0) - 1;
      }
      expect(Math.max(...below)).toBe(0);
    }
  });
});
