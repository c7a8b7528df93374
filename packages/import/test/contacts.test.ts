import { describe, expect, test } from "vitest";
import { importWorkbook } from "../src/index.ts";
import { type HandmadeSheet, handmadeXlsx } from "./handmade.ts";
import { nextYear, regions, textOf } from "./project.ts";
import type { Grid } from "./quota-grid.ts";

const files = nextYear();
const path = "data/2026/contacts.yaml";
const before = textOf(files, path);

const persons = (): Grid => [
  ["单位", "处室", "姓名", "联系电话"],
  ["省经信厅", "中小企业处", "陈思羽", "0571-87059133"],
  [null, null, "冯大伟", "0571-87056940"],
  ["浙江省财政厅", "经济建设处", "王静芳", "0571-87058476"],
];
const mailing = (): Grid => [
  ["收件单位", "邮寄地址", "收件人", "手机"],
  ["省中小企业发展促进中心", "杭州市环城北路296号", "杨思宝", 13588233200],
];
const hotlines = (): Grid => [
  ["咨询电话"],
  ["设区市", "电话"],
  ["杭州市", "0571-85257080"],
  ["温州", "0577-88968039"],
  ["湖州市经信局", "0572-2399917"],
  ["嘉兴市", "0573-83681900"],
  ["绍兴市", "0575-88267297"],
  ["金华市", "0579-82469726"],
  ["衢州市", "0570-8758856"],
  ["舟山市", "0580-2281635"],
  ["台州市", "0576-88510737"],
  ["丽水市", "0578-2095061"],
];

const sheet = (name: string, rows: Grid): HandmadeSheet => ({ name, rows });
const all = () => [sheet("联系人", persons()), sheet("邮寄", mailing()), sheet("热线", hotlines())];

function imported(sheets: readonly HandmadeSheet[]) {
  const workbook = { file: "联系方式.xlsx", bytes: handmadeXlsx(sheets) };
  const { outputs, diagnostics } = importWorkbook(files, { kind: "contacts", batch: "2026", workbook });
  const found = diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
  return { text: outputs.has(path) ? textOf(outputs, path) : undefined, found };
}

describe("right workbooks", () => {
  test("the same contacts change nothing", () => {
    expect(imported(all())).toEqual({
      text: undefined,
      found: ["note import/unchanged 与 data/2026/contacts.yaml 中的数据相同，没有改动"],
    });
  });

  test("one person and one telephone change where they stand; comments and what the workbook doesn't say stay", () => {
    const [people, post, lines] = all() as [HandmadeSheet, HandmadeSheet, HandmadeSheet];
    const rows = persons();
    rows[1] = ["经信厅", "中小企业处", "张　某某", "（0571）87059134"];
    const { text, found } = imported([{ ...people, rows }, post, lines]);
    expect(found).toEqual([
      "note import/changed 工作表“联系人”C2：张某某：姓名 陈思羽 → 张某某，电话 0571-87059133 → 0571-87059134",
    ]);
    expect(text).toBe(before.replace("name: 陈思羽, phone: 0571-87059133", "name: 张某某, phone: 0571-87059134"));
  });

  test("a table that isn't there leaves its part alone; a telephone without a hyphen gets one where the area code is known", () => {
    const rows = hotlines();
    rows[2] = ["杭州市", "057185257081"];
    const { text, found } = imported([sheet("热线", rows)]);
    expect(found).toEqual([
      "note import/kept 工作簿里没有联系人表、材料邮寄表，或没有填，文件中的这些内容不变",
      "note import/changed 工作表“热线”B3：杭州市：电话 0571-85257080 → 0571-85257081",
    ]);
    expect(text).toBe(before.replace("0571-85257080", "0571-85257081"));
  });

  test("another set of persons is written anew", () => {
    const rows: Grid = [...persons(), ["财政厅", "经济建设处", "赵某某", "0571－87058400"]];
    const { text } = imported([sheet("联系人", rows)]);
    expect(text).toContain(
      "      - { name: 王静芳, phone: 0571-87058476 }\n      - { name: 赵某某, phone: 0571-87058400 }\n\nmailing:",
    );
  });

  test("a batch without the file gets one", () => {
    const bare = nextYear();
    bare.delete(path);
    const workbook = { file: "联系方式.xlsx", bytes: handmadeXlsx(all()) };
    const { outputs, diagnostics } = importWorkbook(bare, { kind: "contacts", batch: "2026", workbook });
    expect(diagnostics).toEqual([]);
    expect(textOf(outputs, path)).toMatch(
      /^contacts:\n {2}- issuer: economy\n[\s\S]*\nmailing:[\s\S]*\n {2}- \{ city: 331100-T, phone: 0578-2095061 \} # 丽水市\n?$/,
    );
  });

  test("all three tables under each other on one sheet", () => {
    const rows: Grid = [
      ["一、联系人"],
      ...persons(),
      [],
      ["二、材料邮寄"],
      ...mailing(),
      [],
      ["三、咨询电话"],
      ...hotlines().slice(1),
    ];
    expect(imported([sheet("联系方式", rows)]).found).toEqual([
      "note import/unchanged 与 data/2026/contacts.yaml 中的数据相同，没有改动",
    ]);
  });
});

/** One table with a cell changed. */
const changed = (name: string, rows: Grid, row: number, column: number, cell: Grid[number][number]) => {
  const line = [...(rows[row] ?? [])];
  line[column] = cell;
  rows[row] = line;
  return [sheet(name, rows)];
};

const wrong: readonly [name: string, sheets: readonly HandmadeSheet[], want: readonly string[]][] = [
  [
    "no table of contacts",
    [sheet("表", [["地区", "名额"]])],
    ["error import/no-table 没有找到填好的联系人表、材料邮寄表或咨询电话表：看了工作表“表”"],
  ],
  [
    "an issuer that the notice doesn't have",
    changed("联系人", persons(), 3, 0, "省科技厅"),
    ["error import/issuer 工作表“联系人”A4：“省科技厅”不是发文机关"],
  ],
  ["a person without a name", changed("联系人", persons(), 2, 2, null), ["error import/blank 工作表“联系人”C3：姓名空着"]],
  [
    "a telephone without its area code",
    changed("联系人", persons(), 1, 3, "87059133"),
    ["error import/phone 工作表“联系人”D2：电话“87059133”：电话号码形式不对，应为 0571-87059133 或 11 位手机号"],
  ],
  [
    "a telephone stored as a number",
    changed("联系人", persons(), 1, 3, 57_187_059_133),
    ["error import/phone 工作表“联系人”D2：电话“57187059133”少了开头的 0"],
  ],
  [
    "two telephones in a cell",
    changed("联系人", persons(), 1, 3, "0571-87059133\n0571-87056940"),
    ["error import/phone 工作表“联系人”D2：电话“0571-87059133 0571-…”不止一个号码"],
  ],
  [
    "a date for a telephone",
    changed("热线", hotlines(), 2, 1, { date: 40_000 }),
    ["error import/phone 工作表“热线”B3：咨询电话不是号码"],
  ],
  [
    "a city that is none",
    changed("热线", hotlines(), 2, 0, "宁波市"),
    [
      "error import/unknown-region 工作表“热线”A3：“宁波市”不是设区市",
      "error import/region-missing 工作表“热线”A2：缺少 1 个设区市的咨询电话：杭州市",
    ],
  ],
  [
    "a city twice",
    changed("热线", hotlines(), 3, 0, "杭州市"),
    [
      "error import/region-twice 工作表“热线”A4：杭州市出现两次，前一次在 A3",
      "error import/region-missing 工作表“热线”A2：缺少 1 个设区市的咨询电话：温州市",
    ],
  ],
  [
    "another city's area code",
    changed("热线", hotlines(), 3, 1, "0571-88968039"),
    ["error import/area-code 工作表“热线”B4：温州市的区号应为 0577，号码是 0571-88968039"],
  ],
  [
    "two receivers",
    [sheet("邮寄", [...mailing(), ["某某中心", "某某路1号", "某某", "13500000000"]])],
    ["error import/several-rows 工作表“邮寄”A3：收件单位只能有一个"],
  ],
  [
    "a mailing table that nobody filled in, alone",
    [sheet("邮寄", mailing().slice(0, 1))],
    ["error import/no-table 没有找到填好的联系人表、材料邮寄表或咨询电话表：看了工作表“邮寄”"],
  ],
  ["no address", changed("邮寄", mailing(), 1, 1, null), ["error import/blank 工作表“邮寄”B2：地址空着"]],
  [
    "a name with a control character",
    changed("联系人", persons(), 1, 2, "陈\u202e思羽"),
    ["error import/text 工作表“联系人”C2：姓名含有不可见的控制字符 U+202E"],
  ],
  [
    "a name that is too long for the file",
    changed("联系人", persons(), 1, 2, "某".repeat(21)),
    ["error import/refused 写入 data/2026/contacts.yaml 后检查通不过（data/range）：姓名不能超过 20 个字"],
  ],
];

describe("wrong workbooks", () => {
  test.each(wrong)("%s", (_, sheets, want) => {
    const { text, found } = imported(sheets);
    expect(found.filter((line) => line.startsWith("error"))).toEqual(want);
    expect(text).toBeUndefined();
  });
});

test("every city has a hotline in these tables", () => {
  expect(hotlines().length - 2).toBe(regions.filter(({ level }) => level === "city").length);
});
