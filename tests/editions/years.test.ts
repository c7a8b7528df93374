import { beforeAll, describe, expect, test } from "vitest";
import { withLaterBatch } from "./overlays.ts";
import { buildSample, printedTexts } from "./printed-texts.ts";

/** What names an earlier year, and is meant to, in every batch of the programme. */
const always = [
  "浙政办发〔2024〕32号", // the support policy for counties
  "浙财建〔2021〕178号", // how the fund is managed
  "工信部联企业〔2011〕300号", // how a firm's size is told
  "GB/T4754-2017", // industry codes
  "2025—2027年", // the programme's period
  "首台（套）、首版次、首批次产品",
  "首批次（新材料）",
  "首次发布", // of the package: no correction yet
];

/** Words that hold for the first batch alone. */
const firstOnly = /首批|首年|首次|暂不纳入|第二年起/g;
const years = /(?<!\d)20\d\d(?!\d|字)/g;

/** The years before a batch that its documents name beside that: in dates, and as the form's columns. */
const meant: Readonly<Record<2026 | 2027, readonly string[]>> = {
  2026: ["2025年10月13日", "2025年11月12日", "2025年11月25日", "2022年2023年2024年", "2023年2024年", "2025年经营业绩"],
  2027: ["2026年10月13日", "2026年11月12日", "2026年11月25日", "2023年2024年2025年", "2024年2025年", "2026年经营业绩"],
};

const label = { 2026: "第二批", 2027: "第三批" } as const;

describe.each([2026, 2027] as const)("the batch of %s, made of facts alone", (year) => {
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    texts = await printedTexts(await buildSample(withLaterBatch(year), String(year)));
  });
  const all = () => [...texts.values()].join("\n");

  test("names no earlier year, and nothing of the first batch, but what is meant", () => {
    const found = [...texts].flatMap(([path, text]) => {
      const rest = [...always, ...meant[year]].reduce((left, words) => left.replaceAll(words, "＊"), text);
      const stale = [...rest.matchAll(years)].filter(([found]) => Number(found) < year);
      return [...stale, ...rest.matchAll(firstOnly)].map(
        ({ index }) => `${path}: ${rest.slice(Math.max(0, index - 12), index + 12)}`,
      );
    });
    expect(found).toEqual([]);
  });

  test("every exception is needed", () => {
    expect([...always, ...meant[year]].filter((words) => !all().includes(words))).toEqual([]);
  });

  test("says what holds from the second batch on", () => {
    const notice = texts.get("notice/00-通知.docx") ?? "";
    const wants: readonly string[] = [
      `${year}年${label[year]}支持不超过400家“重点省专”${year === 2027 ? "。" : "，后续将根据实施情况进一步优化调整支持范围。"}`,
      "培育绩效分档系数根据各地专精特新企业培育情况测算。",
      `项目投资额须为${year}年1月1日之后发生额`,
      `${year}年7月1日以后，${year + 1}年12月31日之前`,
      `预计该企业${year}年是否符合专精特新“小巨人”企业申报条件`,
      `“${year}年浙江省重点专精特新中小企业申报”栏目`,
      `在${year}年省中小企业发展专项资金中下达拨付`,
    ];
    expect(wants.filter((words) => !notice.includes(words))).toEqual([]);
    expect(texts.get("regions/330109-萧山区/09-转发通知-萧山区.docx")).toContain(`${year}年${label[year]}“重点省专”企业`);
  });
});
