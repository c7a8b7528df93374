import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IndicatorsFile } from "@gongwen/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printedTexts } from "../editions/printed-texts.ts";
import { textOfFile } from "../pipeline.ts";
import { packageParts } from "../readers/package-parts.ts";
import { changeCount } from "../readers/resolved-docx.ts";
import { readXlsx } from "../readers/xlsx-reader.ts";
import { changes, decisions } from "./decisions.ts";
import { fillCells } from "./fill-cells.ts";
import { typedIndicators } from "./indicators.ts";
import { meantFirsts, meantYears } from "./meant-years.ts";
import { errorsOf, Office, type Told } from "./office.ts";
import { propertyTexts } from "./property-texts.ts";
import { placesOf, staleWords } from "./stale-words.ts";

const places = "--region 萧山区 --region 杭州市";
const example = "data/examples/indicators.yaml";

let office: Office;
beforeAll(() => {
  office = new Office();
});
afterAll(() => office.close());

/** What is wrong, as a person looks for it. */
function wrong(told: Told): readonly (readonly [rule: string, file: string, path: string | undefined])[] {
  return errorsOf(told).map(({ rule, file, path }) => [rule, file, path]);
}

const openQuotas = ["open/value", "data/2026/quotas.yaml", "rows"] as const;

// One folder goes through the year: each step works on what the steps before it have left.
describe("the year's turn", () => {
  test("new: the files of the next batch, and a list of what is open", async () => {
    const { status, told } = await office.run("new 2026 --from 2025");
    expect(status).toBe(0);
    expect(told.created).toEqual(["batch", "contacts", "faq", "quotas"].map((name) => `data/2026/${name}.yaml`));
    const open = told.open as readonly { file: string; path: string }[];
    expect(open.map(({ file, path }) => [file, path])).toEqual([
      ...decisions.map(([name, path]) => [`data/2026/${name}.yaml`, name === "batch" ? path : `${name}.${path}`]),
      openQuotas.slice(1),
    ]);
  });

  test("check: exactly what is open is wrong; a build refuses and writes nothing", async () => {
    const open = [...decisions.map(([name, path]) => ["open/value", `data/2026/${name}.yaml`, path]), openQuotas];
    const checked = await office.run("check 2026");
    expect([checked.status, wrong(checked.told)]).toEqual([1, open]);
    const built = await office.run(`build 2026 --format docx ${places}`);
    expect([built.status, wrong(built.told), office.has("dist")]).toEqual([1, open, false]);
  });

  test("build --draft: the notice to circulate, which says that it is a draft and what is open", async () => {
    const { status, told } = await office.run("build 2026 --draft --format docx");
    expect([status, errorsOf(told)]).toEqual([0, []]);
    const { manifest, outputs } = office.tree("dist/2026");
    expect(manifest.draft).toBe(true);
    expect(manifest.files.map(({ document }) => document)).toEqual([
      "notice",
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `attachment-${n}`),
    ]);
    const notice = outputs.get("notice/00-通知.docx") as Uint8Array;
    const text = textOfFile({ format: "docx", bytes: notice });
    expect(text).toContain("2026年第二批支持不超过【待定】家");
    const list = text.slice(text.indexOf("待定事项"));
    for (const label of ["支持企业数上限", "通知的文号", "成文日期", "会议", "重要指示", "推荐名额"]) {
      expect(list).toContain(`${label}尚未确定`);
    }
    const parts = packageParts(notice);
    const feet = parts.paths.filter((path) => /^word\/footer\d+\.xml$/.test(path));
    expect(feet.filter((path) => !JSON.stringify(parts.get(path)).includes("送审稿"))).toEqual([]);
    expect(feet.length).toBeGreaterThan(0);
  });

  test("what is open is decided in an editor: only the quotas are left", async () => {
    office.write([...decisions, ...changes]);
    const { status, told } = await office.run("check 2026");
    expect([status, wrong(told)]).toEqual([1, [openQuotas]]);
  });

  test("import indicators: the example workbook, filled in by another division, becomes data", async () => {
    const blank = await office.run("import indicators --template 测算指标.xlsx");
    expect([blank.status, blank.told.written]).toEqual([0, [join(office.root, "测算指标.xlsx")]]);
    const typed = typedIndicators(office.text(example), office.text("data/regions.yaml"));
    office.put("测算指标.xlsx", fillCells(office.bytes("测算指标.xlsx"), typed));
    const { status, told } = await office.run("import indicators 测算指标.xlsx --batch 2026");
    expect([status, told]).toEqual([0, { written: [join(office.root, "data/2026/indicators.yaml")], diagnostics: [] }]);
    const rows = (file: string) => IndicatorsFile.parse(parse(office.text(file))).rows;
    expect(rows("data/2026/indicators.yaml")).toEqual(rows(example));
  });

  test("allocate: without rules it asks for them; with them it writes the quotas and explains them", async () => {
    const early = await office.run("allocate 2026");
    expect([early.status, wrong(early.told)]).toEqual([1, [["file/missing", "data/2026/allocation.yaml", undefined]]]);
    office.copy("data/examples/allocation.yaml", "data/2026/allocation.yaml");
    const explanation = "data/2026/名额测算说明.xlsx";
    const { status, told } = await office.run("allocate 2026");
    expect([status, told]).toEqual([0, { quotas: "data/2026/quotas.yaml", explanation, diagnostics: [] }]);
    expect(office.text("data/2026/quotas.yaml")).toContain("工业大县倾斜 32＋山区海岛县倾斜 32＋因素分配 530＝推荐名额 594");
    const cells = readXlsx(office.bytes(explanation)).sheets.flatMap(({ cells }) => [...cells.values()]);
    expect(cells.map(({ value }) => value)).toContain("萧山区");
  });

  test("check: nothing is wrong any more, and nothing new beside what the first notice has", async () => {
    const rules = ({ diagnostics }: Told) => new Set(diagnostics.map(({ rule }) => rule));
    const { status, told } = await office.run("check 2026");
    expect([status, errorsOf(told)]).toEqual([0, []]);
    const before = rules((await office.run("check 2025")).told);
    expect([...rules(told)].filter((rule) => !before.has(rule))).toEqual([]);
  });

  test("build: the notice, its attachments and the packages", async () => {
    const { status, told } = await office.run(`build 2026 ${places}`);
    expect([status, errorsOf(told)]).toEqual([0, []]);
    const { manifest } = office.tree("dist/2026");
    expect(told.files).toBe(manifest.files.length);
    expect(new Set(manifest.files.map(({ document }) => document))).toEqual(
      new Set([
        ...["notice", ...[1, 2, 3, 4, 5, 6, 7].map((n) => `attachment-${n}`)],
        ...["guide", "summary", "rollup", "letter", "forward", "review", "archive", "archive-enterprise"],
      ]),
    );
  });

  test("diff: what changed, as facts, words and quotas; a page, and the new notice with its changes marked", async () => {
    const { status, told } = await office.run("diff 2025 2026 --out 对比");
    expect([status, errorsOf(told)]).toEqual([0, []]);
    const facts = told.facts as readonly { path: string; old?: string; new?: string }[];
    const changed = Object.fromEntries(facts.map(({ path, old, new: now }) => [path, [old, now]]));
    expect(changed).toMatchObject({
      "batch.supportCap": ["400", "420"],
      "batch.label": ["首批", "第二批"],
      "schedule.submitDeadline": ["2024年11月18日", "2025年11月21日"],
    });
    expect(told.quotas).toMatchObject({ total: { quota: { old: 600, new: 594, change: -6 } } });
    expect(office.text("对比/diff.html")).toContain("2025年首批与2026年第二批的不同");
    expect(changeCount(office.bytes("对比/diff.docx"))).toBeGreaterThan(100);
  });
});

describe("the second batch's documents", () => {
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const tree = office.tree("dist/2026");
    texts = new Map([...(await printedTexts(tree)), ...(await propertyTexts(tree))]);
  });

  test("name no year and no first batch but what is meant", () => {
    expect(staleWords(texts)).toEqual([]);
  });

  test("every word that is meant is there", () => {
    const all = [...texts.values()].join("\n");
    const meant = [...Object.keys(meantYears), ...Object.keys(meantFirsts)];
    expect(meant.filter((words) => !all.includes(words))).toEqual([]);
  });

  test("have nothing that the comparison says is gone, and nothing open", async () => {
    const { told } = await office.run("diff 2025 2026");
    const facts = told.facts as readonly { old?: string }[];
    // Shorter ones (400, 首批) are part of other words: the years' test, and the line below, look for them.
    const gone = facts.flatMap(({ old = "" }) => old.split("、")).filter((value) => value.length > 6);
    expect(gone).toEqual(expect.arrayContaining(["2024年11月18日", "党的二十届三中全会", "浙经信企业〔2024〕232号"]));
    expect(placesOf(texts, [...gone, "不超过400家", "合计600", "【待定】", "送审稿"])).toEqual([]);
  });
});

test("2025 still comes out as it was, byte for byte", async () => {
  const { status } = await office.run(`build 2025 --format docx,xlsx ${places}`);
  const golden = readFileSync(new URL("../golden/hashes-2025.txt", import.meta.url), "utf8").split("\n");
  const { files } = office.tree("dist/2025").manifest;
  expect([status, files.length]).toEqual([0, expect.any(Number)]);
  expect(files.length).toBeGreaterThan(15);
  expect(files.map(({ sha256, path }) => `${sha256}  ${path}`).filter((line) => !golden.includes(line))).toEqual([]);
});
