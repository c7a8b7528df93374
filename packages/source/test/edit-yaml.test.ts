import { editYaml, withHeadComment, type YamlEdit, type YamlValue } from "@gongwen/source";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const text = `# 说明
batch:
  year: 2025 # 年度
  citation: { agency: 浙经信企业, year: 2024 } # 文号

  cc: []
rows:
  # 杭州市
  - { region: "330100", quota: 55, districts: [钱塘区, 滨江区] } # 杭州市本级
  - { region: "330109", quota: 29 } # 萧山区

  # 温州市
  - issuer: economy # 经信
    division: 处室
open: 待定 # 尚未决定
last: >-
  一段
`;

const cases: readonly { readonly name: string; readonly edits: readonly YamlEdit[]; readonly lines: Record<string, string> }[] = [
  {
    name: "a number keeps its comment",
    edits: [{ path: ["batch", "year"], value: 2026 }],
    lines: { "  year: 2025 # 年度": "  year: 2026 # 年度" },
  },
  {
    name: "a number and its comment",
    edits: [{ path: ["batch", "year"], value: 2026, comment: "新年度" }],
    lines: { "  year: 2025 # 年度": "  year: 2026 # 新年度" },
  },
  {
    name: "a comment is taken away",
    edits: [{ path: ["batch", "year"], value: 2026, comment: "" }],
    lines: { "  year: 2025 # 年度": "  year: 2026" },
  },
  {
    name: "a text that reads as a number is quoted; a date isn't",
    edits: [
      { path: ["batch", "year"], value: "2026" },
      { path: ["open"], value: "2025-11-08" },
    ],
    lines: { "  year: 2025 # 年度": '  year: "2026" # 年度', "open: 待定 # 尚未决定": "open: 2025-11-08 # 尚未决定" },
  },
  {
    name: "a value between brackets, with the comment of the line",
    edits: [{ path: ["rows", 1, "quota"], value: 30, comment: "萧山" }],
    lines: { '  - { region: "330109", quota: 29 } # 萧山区': '  - { region: "330109", quota: 30 } # 萧山' },
  },
  {
    name: "a text with a comma between brackets is quoted",
    edits: [{ path: ["batch", "citation", "agency"], value: "甲, 乙" }],
    lines: {
      "  citation: { agency: 浙经信企业, year: 2024 } # 文号": '  citation: { agency: "甲, 乙", year: 2024 } # 文号',
    },
  },
  {
    name: "a key is added between brackets, an item to a list between brackets",
    edits: [
      { path: ["rows", 1, "tilt"], value: 1 },
      { path: ["rows", 0, "districts", 2], value: "上城区" },
    ],
    lines: {
      '  - { region: "330109", quota: 29 } # 萧山区': '  - { region: "330109", quota: 29, tilt: 1 } # 萧山区',
      '  - { region: "330100", quota: 55, districts: [钱塘区, 滨江区] } # 杭州市本级':
        '  - { region: "330100", quota: 55, districts: [钱塘区, 滨江区, 上城区] } # 杭州市本级',
    },
  },
  {
    name: "an open value becomes a list of records, its comment stays on the line of the key",
    edits: [{ path: ["open"], value: [{ region: "330109", quota: 29 }] }],
    lines: { "open: 待定 # 尚未决定": 'open: # 尚未决定\n  - { region: "330109", quota: 29 }' },
  },
  {
    name: "a key is added to a record, a record to a list, each with its comments",
    edits: [
      { path: ["batch", "ordinal"], value: 2, comment: "第二批" },
      { path: ["rows", 3], value: { region: "330300", quota: 24 }, comment: "温州市本级", before: "又一组" },
    ],
    lines: {
      "  cc: []": "  cc: []\n  ordinal: 2 # 第二批",
      "    division: 处室": '    division: 处室\n  # 又一组\n  - { region: "330300", quota: 24 } # 温州市本级',
    },
  },
  {
    name: "what is missing on the way is made",
    edits: [{ path: ["notice", "number", "serial"], value: 7 }],
    lines: { "  一段\n": "  一段\nnotice: { number: { serial: 7 } }\n" },
  },
  {
    name: "entries are taken out: of a record, between brackets, the first line of a record in a list",
    edits: [
      { path: ["batch", "year"], value: undefined },
      { path: ["batch", "citation", "agency"], value: undefined },
      { path: ["rows", 2, "issuer"], value: undefined },
      { path: ["nothing"], value: undefined },
    ],
    lines: {
      "  year: 2025 # 年度\n": "",
      "agency: 浙经信企业, ": "",
      "  - issuer: economy # 经信\n    division: 处室": "  - division: 处室",
    },
  },
  {
    name: "a block is replaced whole; a folded text by a short one",
    edits: [
      { path: ["rows"], value: "待定" },
      { path: ["last"], value: "完" },
    ],
    lines: {
      [text.slice(text.indexOf("rows:"), text.indexOf("open:"))]: "rows: 待定\n",
      "last: >-\n  一段": "last: 完",
    },
  },
  {
    name: "an empty list becomes one with records",
    edits: [{ path: ["batch", "cc", 0], value: "省财政厅" }],
    lines: { "  cc: []": "  cc: [省财政厅]" },
  },
  {
    name: "the last entry of a list leaves an empty list",
    edits: [
      { path: ["rows", 0, "districts", 1], value: undefined },
      { path: ["rows", 0, "districts", 0], value: undefined },
    ],
    lines: { "districts: [钱塘区, 滨江区]": "districts: []" },
  },
];

describe("a change touches what it is about and nothing else", () => {
  test.each(cases)("$name", ({ edits, lines }) => {
    const want = Object.entries(lines).reduce((all, [old, line]) => all.replace(old, line), text);
    expect(want).not.toBe(text);
    expect(editYaml(text, edits)).toBe(want);
  });

  test("no edit changes nothing; line ends of Windows stay", () => {
    expect(editYaml(text, [])).toBe(text);
    const windows = text.replaceAll("\n", "\r\n");
    expect(editYaml(windows, [{ path: ["batch", "year"], value: 2026 }])).toBe(windows.replace("2025", "2026"));
  });

  test("a path through a single value, and a text that doesn't parse, are refused", () => {
    expect(() => editYaml(text, [{ path: ["batch", "year", "month"], value: 1 }])).toThrow("month 的上一级是单个值");
    expect(() => editYaml("a: [", [{ path: ["a"], value: 1 }])).toThrow();
  });
});

describe("the comment at a file's head", () => {
  test("is written anew; the line for the editor stays first", () => {
    const head = "# yaml-language-server: $schema=../x.json\n# 旧的\nrows: 1 # 行\n";
    expect(withHeadComment(head, ["新的", "", "第二段"])).toBe(
      "# yaml-language-server: $schema=../x.json\n# 新的\n#\n# 第二段\nrows: 1 # 行\n",
    );
    expect(withHeadComment("a: 1\n", ["头"])).toBe("# 头\na: 1\n");
  });
});

const leaf = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    "待定",
    "330109",
    "甲, 乙",
    "a: b",
    "# 不是注释",
    "- x",
    "",
    " 空白 ",
    "[",
    "{}",
    "“引号”",
    "第一行\n第二行",
    "null",
    "1e3",
    "'",
  ),
  fc.string({ maxLength: 8 }),
);
const key = fc.constantFrom("a", "b", "year", "长的键", "330109", "true");
const { tree } = fc.letrec<{ tree: YamlValue }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test("whatever is written into whatever place, the file then says that, and all else as before", () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
      fc.array(fc.tuple(fc.infiniteStream(fc.nat(6)), tree, fc.boolean()), { maxLength: 5 }),
      (start, steps) => {
        let file = Object.entries(start).reduce((all, [name, value]) => editYaml(all, [{ path: [name], value }]), "# 头\n{}\n");
        const model: Record<string, YamlValue> = structuredClone(start);
        expect(parse(file)).toEqual(model);
        for (const [choices, value, remove] of steps) {
          const path = choosePath(model, choices);
          file = editYaml(file, [{ path, value: remove ? undefined : value, ...(remove ? {} : { comment: "注" }) }]);
          apply(model, path, remove ? undefined : value);
          expect(parse(file)).toEqual(model);
          expect(file.startsWith("# 头\n")).toBe(true);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

type Mutable = Record<string | number, unknown> | unknown[];

/** A path to something that is there, or one step beyond it. */
function choosePath(model: Mutable, choices: Iterator<number>): (string | number)[] {
  const path: (string | number)[] = [];
  let at: unknown = model;
  for (;;) {
    const choice = Number(choices.next().value);
    if (Array.isArray(at)) {
      const index = Math.min(choice, at.length);
      path.push(index);
      at = at[index];
    } else {
      const keys = Object.keys(at as object);
      const name = keys[choice] ?? "新";
      path.push(name);
      at = (at as Record<string, unknown>)[name];
    }
    if (typeof at !== "object" || Number(choices.next().value) < 2) return path;
  }
}

function apply(model: Mutable, path: readonly (string | number)[], value: unknown): void {
  const at = path.slice(0, -1).reduce<unknown>((inner, name) => (inner as Record<string | number, unknown>)[name], model);
  const name = path.at(-1) as string | number;
  if (value !== undefined) (at as Record<string | number, unknown>)[name] = value;
  else if (Array.isArray(at)) at.splice(Number(name), 1);
  else delete (at as Record<string | number, unknown>)[name];
}
