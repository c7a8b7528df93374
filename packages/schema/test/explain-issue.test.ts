import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  BatchFile,
  ContactsFile,
  CriteriaFile,
  EditionFile,
  explainIssue,
  FormFile,
  labelAt,
  named,
  QuotasFile,
  RegionsFile,
  SheetFile,
  StyleSheet,
} from "../src/index.ts";

const point = z.strictObject({
  quota: named("推荐名额", z.int().min(0).max(100)),
  name: named("名称", z.string().min(2).max(4)).optional(),
  share: named("比例", z.number().gt(0).lt(100).multipleOf(0.5)).optional(),
  sealed: named("是否盖章", z.boolean()).optional(),
  terms: named("词", z.array(named("词", z.string())).min(1).max(2)).optional(),
  align: named("对齐", z.enum(["left", "right"])).optional(),
  wording: named("表述", z.enum(["不足", "超过"])).optional(),
  pitch: named("行距", z.union([z.number(), z.literal("grid")])).optional(),
  rule: named("框线", z.strictObject({ width: z.number() })).optional(),
  notes: named("说明", z.record(z.string().regex(/^[a-z]+$/, { error: "标识只含小写字母" }), z.string())).optional(),
  faces: named("字体", z.record(z.enum(["kaiti", "heiti"]), z.string())).optional(),
  part: named(
    "部分",
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("text"), length: z.int() }),
      z.strictObject({ kind: z.literal("date") }),
    ]),
  ).optional(),
  cell: named(
    "单元格",
    z.union([z.strictObject({ text: named("文字", z.string()) }), z.strictObject({ lines: named("各行", z.array(z.string())) })]),
  ).optional(),
});

/** Everything that is wrong with a value: `rule message（hint）`. */
function explain(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issues
    .flatMap((issue) => explainIssue(issue, schema))
    .map(({ rule, message, hint, path }) => `${path.join(".")} ${rule} ${message}${hint === undefined ? "" : `（${hint}）`}`);
}

describe("explainIssue", () => {
  it.each<[given: unknown, want: string[]]>([
    [{}, ["quota data/missing 缺少推荐名额（补上 quota）"]],
    [{ quota: null }, ["quota data/missing 推荐名额没有内容（填上内容；可以不写的，整项删去）"]],
    [{ quota: "30" }, ["quota data/type 推荐名额应为整数（去掉引号）"]],
    [{ quota: "30家" }, ["quota data/type 推荐名额应为整数（只写整数，不带单位）"]],
    [{ quota: 1.5 }, ["quota data/type 推荐名额应为整数（只写整数，不带单位）"]],
    [{ quota: Number.NaN }, ["quota data/type 推荐名额应为整数（只写整数，不带单位）"]],
    [{ quota: -1 }, ["quota data/range 推荐名额不能小于 0"]],
    [{ quota: 101 }, ["quota data/range 推荐名额不能大于 100"]],
    [{ quota: 1, name: 330109 }, ['name data/type 名称应为文本（加英文引号，如 "330109"）']],
    [{ quota: 1, name: true }, ['name data/type 名称应为文本（加英文引号，如 "true"）']],
    [{ quota: 1, name: ["a"] }, ["name data/type 名称应为文本（写成一段文字）"]],
    [{ quota: 1, name: "a" }, ["name data/range 名称至少要有 2 个字"]],
    [{ quota: 1, name: "一二三四五" }, ["name data/range 名称不能超过 4 个字"]],
    [{ quota: 1, share: "5" }, ["share data/type 比例应为数字（去掉引号）"]],
    [{ quota: 1, share: 0 }, ["share data/range 比例须大于 0"]],
    [{ quota: 1, share: 100 }, ["share data/range 比例须小于 100"]],
    [{ quota: 1, share: 7.3 }, ["share data/range 比例须为 0.5 的倍数"]],
    [{ quota: 1, sealed: "是" }, ["sealed data/type 是否盖章应为 true 或 false（写 true 或 false，不加引号）"]],
    [{ quota: 1, terms: "甲" }, ["terms data/type 词应为列表（每项一行，以“- ”开头）"]],
    [{ quota: 1, terms: [] }, ["terms data/range 词至少要有 1 项"]],
    [{ quota: 1, terms: ["甲", "乙", "丙"] }, ["terms data/range 词不能超过 2 项"]],
    [{ quota: 1, terms: ["甲", 2] }, ['terms.1 data/type 词第 2 项应为文本（加英文引号，如 "2"）']],
    [{ quota: 1, align: "middle" }, ["align data/choice 对齐只能是 left、right"]],
    [{ quota: 1, wording: "小于" }, ["wording data/choice 表述只能是 不足、超过"]],
    [{ quota: 1, pitch: "auto" }, ["pitch data/type 行距应为数字或 grid"]],
    [{ quota: 1, rule: {} }, ["rule.width data/missing 缺少框线的 width（补上 width）"]],
    [{ quota: 1, rule: [] }, ["rule data/type 框线应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
    [{ quota: 1, notes: { A: "甲" } }, ["notes.A data/key “A”：标识只含小写字母（改用合乎要求的名称）"]],
    [
      { quota: 1, faces: { kaiti: "楷体", song: "宋体" } },
      [
        "faces.heiti data/missing 缺少字体的 heiti（补上 heiti）",
        "faces.song data/unknown-key 不认识的字段 song（可用：kaiti、heiti）",
      ],
    ],
    [{ quota: 1, part: { kind: "sum" } }, ["part.kind data/choice 部分的 kind 不在可写的值之中（可写：text、date）"]],
    [{ quota: 1, part: {} }, ["part.kind data/missing 缺少部分的 kind（可写：text、date）"]],
    [{ quota: 1, part: { kind: "text" } }, ["part.length data/missing 缺少部分的 length（补上 length）"]],
    [{ quota: 1, cell: { text: 5 } }, ['cell.text data/type 文字应为文本（加英文引号，如 "5"）']],
    [{ quota: 1, cell: { lines: ["a"], size: 1 } }, ["cell.size data/unknown-key 不认识的字段 size（可用：text、lines）"]],
    [{ quota: 1, cell: 7 }, ["cell data/type 单元格应为一组“名称: 值”"]],
    [[1], [" data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
    [
      { quotaa: 1, quota: 1, "a\u202eb": 1 },
      [
        "quotaa data/unknown-key 不认识的字段 quotaa（可用：quota、name、share、sealed、terms、align、wording、pitch、rule、notes、faces、part、cell）",
        "a\u202eb data/unknown-key 不认识的字段 aU+202Eb（可用：quota、name、share、sealed、terms、align、wording、pitch、rule、notes、faces、part、cell）",
      ],
    ],
  ])("%j", (given, want) => expect(explain(point, given)).toEqual(want));

  it("gives a schema's own sentence and hint, after the value's name", () => {
    const contacts = { mailing: { receiver: "中心\u202e", address: " 某路", person: "甲", phone: "057187059133" } };
    expect(explain(ContactsFile.pick({ mailing: true }), contacts)).toEqual([
      "mailing.receiver data/value 收件单位：含有不可见的控制字符 U+202E（删去该字符，重新输入这段文字）",
      "mailing.address data/value 地址：首尾有空格（删去首尾空格）",
      "mailing.phone data/format 电话号码形式不对，应为 0571-87059133 或 11 位手机号",
    ]);
    expect(
      explain(BatchFile.pick({ schedule: true }), { schedule: { enterpriseDeadline: "2024-11-31", submitDeadline: "11月" } }),
    ).toEqual([
      "schedule.enterpriseDeadline data/value 企业填报截止日期：日期 2024-11-31 不存在（核对月份和日数）",
      "schedule.submitDeadline data/value 上报截止日期：“11月”不是日期（写成 2024-11-08 的形式）",
    ]);
  });

  it("says how a value was typed, and which name was meant, where it is told", () => {
    const [wrong] = point.safeParse({ quota: 1, name: 571 }, { reportInput: true }).error?.issues ?? [];
    const [unknown] = point.safeParse({ quota: 1, nam: "甲乙" }, { reportInput: true }).error?.issues ?? [];
    expect(wrong && explainIssue(wrong, point, { written: () => "0571" })[0]?.hint).toBe('加英文引号，如 "0571"');
    const suggest = (given: string, known: readonly string[]) => known.find((name) => name.startsWith(given));
    expect(unknown && explainIssue(unknown, point, { suggest })).toEqual([
      { rule: "data/unknown-key", message: "不认识的字段 nam", hint: "是不是 name？", path: ["nam"], key: true },
    ]);
  });

  const nonsense: readonly unknown[] = [undefined, null, 7, "x", [], {}, [{}], { zzz: 1 }, true];
  const files = { BatchFile, ContactsFile, CriteriaFile, EditionFile, FormFile, QuotasFile, RegionsFile, SheetFile, StyleSheet };
  it.each(Object.entries(files))("%s: no message has an English sentence", (_, schema) => {
    const keys = Object.keys((schema as z.ZodObject).shape);
    const values = [...nonsense, ...nonsense.map((value) => Object.fromEntries(keys.map((key) => [key, value])))];
    const said = values.flatMap((value) => explain(schema, value));
    expect(said.length).toBeGreaterThan(values.length);
    expect(said.filter((text) => /expected|invalid|received|too (small|big)|undefined|object\b/i.test(text))).toEqual([]);
  });
});

describe("labelAt", () => {
  it.each<[schema: z.ZodType, path: PropertyKey[], want: string | undefined]>([
    [QuotasFile, ["rows", 2, "quota"], "推荐名额"],
    [QuotasFile, ["rows", 2], "推荐名额第 3 项"],
    [BatchFile, ["notice", "number", "serial"], "发文顺序号"],
    [BatchFile, ["notice", "basis", "meetings", 1], "会议第 2 项"],
    [CriteriaFile, ["thresholds", "anything", "passages", "veto", "wording"], "表述"],
    [SheetFile, ["columns", 0, "columns", 1, "width"], "列宽（字）"],
    [FormFile, ["fields", "name", "fields", "age", "unit"], "单位"],
    [StyleSheet, ["page", "width"], "纸宽（毫米）"],
    [StyleSheet, ["nothing", "here"], undefined],
    [BatchFile, [], undefined],
  ])("%#", (schema, path, want) => expect(labelAt(schema, path)).toBe(want));
});
